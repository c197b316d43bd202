/** `npm run build`: the production build, as `npm start` would make it, for an image or a release. */
import { build } from '@/server/build'

await build()
console.log('Built.')
