/** On every answer. Pages with scripts get their Content-Security-Policy from proxy.ts, public ones bring their own. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Not even the name of the desk goes to the site of a source that somebody opens. (no-referrer would blank Origin.)
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  experimental: {
    // As MAX_BODY in proxy.ts.
    serverActions: { bodySizeLimit: '2mb' },
  },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers },
      { source: '/(desk|sign-in)/:path*', headers: [{ key: 'X-Frame-Options', value: 'DENY' }] },
    ]),
}

export default config
