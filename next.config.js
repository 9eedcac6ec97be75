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
}
