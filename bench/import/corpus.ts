import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Trouble } from '../../bin/trouble.mjs'
import type { Kept } from './kept'
import { ownPages } from './own-pages'

export type FieldTruth = { title: string; byline: string | null; date: string | null; outlet: string[] }

/** A page and what is known of it. `truth` is null where a folder holds pages alone. */
export type Page = {
  id: string
  bytes: Uint8Array<ArrayBuffer>
  url: string | null
  truth: string | null
  fields: FieldTruth | null
  /** The structure of the true text, where a golden file says it; otherwise it is looked for in the page. */
  kept: Kept | null
}

/** What is asked of a set of pages: of those the rules were written on more than of others. */
export type Bars = {
  f1: number
  recall: number
  pasted: number
  /** How many pages each field may be wrong on; null where that is only shown. */
  wrongFields: number | null
}

export type Corpus = { name: string; pages: Page[]; bars: Bars | null }

const writtenOn: Bars = { f1: 0.984, recall: 0.98, pasted: 0.95, wrongFields: 1 }
const others: Bars = { f1: 0.967, recall: 0.967, pasted: 0.93, wrongFields: null }

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared/corpus/extraction')

/** The folder asked for; otherwise the shared pages, where they are present, and always our own. */
export function corpora(folder: string | undefined): Corpus[] {
  if (folder) return [{ ...readCorpus(folder), bars: null }]
  return [
    ...(existsSync(shared) ? [{ ...readCorpus(shared), bars: writtenOn }] : []),
    { name: 'our own pages', pages: ownPages(), bars: others },
  ]
}

type Truth = Record<string, { articleBody?: string; url?: string }>
type Labels = { items: Record<string, { title: string; byline?: string; date?: string; outlet: string[] }> }

/** A folder laid out as `html/ID.html.gz` (or `.html`) with `ground-truth.json`, and perhaps labelled fields. */
function readCorpus(folder: string): Omit<Corpus, 'bars'> {
  const html = join(folder, 'html')
  if (!existsSync(html)) throw new Trouble(`${folder} has no folder html with pages in it.`)
  const truth = readJson<Truth>(join(folder, 'ground-truth.json')) ?? {}
  const labels = labelsIn(folder)
  const pages = readdirSync(html)
    .filter((file) => /\.html(\.gz)?$/.test(file))
    .sort()
    .map((file): Page => {
      const id = file.replace(/\.html(\.gz)?$/, '')
      const label = labels[id]
      return {
        id,
        bytes: bytesOf(join(html, file)),
        url: truth[id]?.url ?? null,
        truth: truth[id]?.articleBody ?? null,
        fields: label ? { ...label, byline: label.byline ?? null, date: label.date ?? null } : null,
        kept: null,
      }
    })
  return { name: `${pages.length} pages of ${folder.replace(root, '.')}`, pages }
}

function labelsIn(folder: string): Labels['items'] {
  const file = readdirSync(folder).find((name) => /^metadata-gold.*\.json$/.test(name))
  return (file && readJson<Labels>(join(folder, file))?.items) || {}
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(file)
  return new Uint8Array(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
}

function readJson<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null
}
