import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { textMap } from '@/lib/text/text-map'
import { made, makePages, makeStyle } from './bundle'
import { inventReading } from './invented-reading'

export type Served = {
  address: string
  /** A letter of the first annotation that stands a little down the page, counted without what parts the blocks. */
  letterOf: (size: Size) => number
  close: () => void
}

export type Size = { words: number; annotations: number }

/** Serves both pages for every size: the words in the HTML, the annotations after them, and the scripts. */
export async function servePages(sizes: Size[]): Promise<Served> {
  const { drawOpcit } = await makePages()
  const files = new Map<string, string>([
    ['/style.css', `${await makeStyle()}\n${readFileSync(join(made, 'opcit-browser.css'), 'utf8')}`],
    ...readdirSync(made)
      .filter((file) => file.endsWith('.js'))
      .map((file): [string, string] => [`/${file}`, readFileSync(join(made, file), 'utf8')]),
  ])
  const letters = new Map<Size, number>()
  for (const size of sizes) {
    const { words, annotations } = size
    const reading = inventReading(words, annotations)
    const map = textMap(reading.document)
    const { start } = reading.cards.find(({ span }) => span.start > 300)?.span ?? { start: 0 }
    letters.set(size, start + 1 - map.textblockAt(start))
    const data = JSON.stringify(reading).replaceAll('<', '\\u003c')
    files.set(`/opcit/${words}/${annotations}`, pageOf(drawOpcit(reading), data, 'opcit'))
    files.set(
      `/recogito-room/${words}/${annotations}`,
      pageOf(drawOpcit({ ...reading, cards: [] }), data, 'recogito-room'),
    )
  }
  const server = createServer(({ url = '' }, answer) => {
    const path = url.replace(/\?.*/, '')
    const file = files.get(path)
    const headers = { 'content-type': typeOf(path), 'cache-control': 'no-store' }
    answer.writeHead(file === undefined ? 404 : 200, headers).end(file)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    letterOf: (size) => letters.get(size) ?? 0,
    close: () => server.close(),
  }
}

function typeOf(path: string): string {
  if (path.endsWith('.css')) return 'text/css; charset=utf-8'
  return path.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8'
}

function pageOf(words: string, data: string, script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The crossing</title>
<link rel="stylesheet" href="/style.css"><script src="/${script}-browser.js" type="module"></script></head>
<body><main id="content" class="flex h-dvh flex-col">${words}</main>
<script type="application/json" id="data">${data}</script></body></html>`
}
