import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { JSDOM, VirtualConsole } from 'jsdom'
import { parseHTML } from 'linkedom'
import { decode } from '@/lib/importing/formats/decode'
import { readPlainText } from '@/lib/importing/lines/read-plain-text'
import { readHtml } from '@/lib/importing/page/read-html'
import type { Reading } from '@/lib/importing/reading'
import { type Block, blockText } from '@/lib/text/document'
import { type Kept, keptByPeer, keptInBlocks, nothingKept } from './kept'
import { visibleText } from './visible-text'

/** What an engine made of a page: the body's words, the structure in it, and the fields it tells. */
export type Made = {
  body: string
  kept: Kept
  title: string | null
  byline: string | null
  date: string | null
  outlet: string | null
}

type Engine = (html: string, url: string | null) => Made | Promise<Made>

export const engines = {
  opcit: (html, url) => fromReading(readHtml(html, url)),
  'readability-linkedom': (html, url) => {
    const { document } = parseHTML(html, url ? { location: new URL(url) as never } : undefined)
    return fromReadability(document)
  },
  'readability-jsdom': (html, url) => {
    const { window } = new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() })
    const made = fromReadability(window.document)
    window.close()
    return made
  },
  defuddle: async (html, url) => {
    const { document } = parseHTML(html)
    const found = await Defuddle(document as unknown as Document, url ?? undefined)
    const { title, author, published, site, content } = found
    return { ...fromHtml(content), title, byline: author, date: published, outlet: site }
  },
  'opcit pasted': (html) => fromReading(readPlainText(visibleText(html))),
  'nothing done': (html) => ({ ...noFields, body: visibleText(html), kept: nothingKept }),
} satisfies Record<string, Engine>

export type EngineName = keyof typeof engines

export function isEngine(name: string): name is EngineName {
  return name in engines
}

export async function run(name: EngineName, bytes: Uint8Array, url: string | null): Promise<Made> {
  const engine: Engine = engines[name]
  return engine(decode(bytes, 'text/html').text, url)
}

const noFields = { title: null, byline: null, date: null, outlet: null }

function fromReading({ blocks, fields }: Reading): Made {
  const kept = blocks.filter((block: Block) => block.attrs.junk === null)
  return {
    body: kept.map(blockText).join('\n\n'),
    kept: keptInBlocks(kept),
    title: fields.title.value,
    byline: fields.bylines.value.map(({ name }) => name).join(' and ') || null,
    date: fields.date.value,
    outlet: fields.outlet.value,
  }
}

function fromReadability(document: Document): Made {
  const article = new Readability(document).parse()
  const { title = null, byline = null, publishedTime = null, siteName = null, content } = article ?? {}
  return { ...fromHtml(content ?? ''), title, byline, date: publishedTime, outlet: siteName }
}

function fromHtml(html: string): Pick<Made, 'body' | 'kept'> {
  return { body: visibleText(html), kept: keptByPeer(html) }
}
