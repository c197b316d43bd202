import { markShapes } from './icons/mark-shapes'
import { toolShapes } from './icons/tool-shapes'

/** Drawn on 20 × 20, stroked with the colour of the text; `solid` parts are filled. */
export const iconShapes = { ...toolShapes, ...markShapes } as const

export type IconName = keyof typeof iconShapes
