/** No page elsewhere frames one of ours, nothing stored is taken for what it is not, and an op-ed's site is not told who read it. */
const everywhere = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.OPCIT_DIST ?? '.next',
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  // npm test checks the types; a start need not wait for it.
  typescript: { ignoreBuildErrors: true, tsconfigPath: process.env.OPCIT_TSCONFIG ?? 'tsconfig.json' },
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    'pg',
    'pg-boss',
    'eld',
    'linkedom',
  ],
  experimental: { serverActions: { bodySizeLimit: '24mb' } },
  headers: async () => [{ source: '/:path*', headers: everywhere }],
}
