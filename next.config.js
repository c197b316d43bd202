/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm test` checks the types; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
}

export default config
