import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import postcss from 'postcss'
import config from '../../postcss.config.js'
import type { InventedReading } from './invented-reading'

const root = join(import.meta.dirname, '../..')
const pages = join(import.meta.dirname, 'pages')
export const made = join(root, '.test/bench/reading-room')

type OnServer = { drawOpcit: (reading: InventedReading) => string }

/** Makes the scripts of both pages, their one stylesheet, and the half that draws on the server. */
export async function makePages(): Promise<OnServer> {
  const common: BuildOptions = {
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    minify: true,
    outdir: made,
    splitting: true,
    chunkNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [standIns],
    logLevel: 'error',
  }
  const entries = (...files: string[]) => ({ ...common, entryPoints: files.map((file) => join(pages, file)) })
  await build(entries('opcit-browser.tsx', 'watch.ts'))
  await build({ ...entries('recogito-room-browser.tsx'), plugins: [peerText, standIns] })
  const banner = {
    js: "import { createRequire } from 'node:module';const require=createRequire(import.meta.url);",
  }
  await build({
    ...entries('on-server.tsx'),
    platform: 'node',
    outExtension: { '.js': '.mjs' },
    banner,
  })
  return import(pathToFileURL(join(made, 'on-server.mjs')).href)
}

/** The look of the product, for both. */
export async function makeStyle(): Promise<string> {
  const from = join(root, 'app/globals.css')
  const plugins = await Promise.all(Object.keys(config.plugins).map((name) => import(name)))
  const { css } = await postcss(plugins.map((plugin) => plugin.default())).process(
    await readFile(from, 'utf8'),
    { from },
  )
  return css
}

/** The same room with the peer in the place of our own words. */
const peerText: Plugin = {
  name: 'peer-text',
  setup({ onResolve }) {
    onResolve({ filter: /\/text\/reading-text$/ }, () => ({ path: join(pages, 'recogito-text.tsx') }))
  },
}

/** Next's links and router, and the actions, which a desk of one page answers at once. */
const standIns: Plugin = {
  name: 'stand-ins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^server-only$/ }, () => ({ path: 'nothing', namespace: 'stand-in' }))
    onResolve({ filter: /^next\/(link|navigation)$/ }, ({ path }) => ({
      path: join(pages, `${path.replace('/', '-')}.tsx`),
    }))
    onResolve({ filter: /^@\/lib\/.*\/actions$/ }, ({ path }) => ({
      path: join(root, `${path.slice(2)}.ts`),
      namespace: 'actions',
    }))
    onLoad({ filter: /.*/, namespace: 'stand-in' }, () => ({ contents: '' }))
    onLoad({ filter: /.*/, namespace: 'actions' }, async ({ path }) => {
      const names = [...(await readFile(path, 'utf8')).matchAll(/export (?:const|async function) (\w+)/g)]
      const contents = names.map(([, name]) => `export const ${name} = (...said) => desk('${name}', said)`)
      return {
        contents: ["import { desk } from './desk'", ...contents].join('\n'),
        resolveDir: pages,
        loader: 'ts',
      }
    })
  },
}
