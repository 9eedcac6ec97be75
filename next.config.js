/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.OPCIT_DIST ?? '.next',
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler', '@node-rs/argon2', 'pg', 'eld', 'linkedom'],
  experimental: { serverActions: { bodySizeLimit: '24mb' } },
}
