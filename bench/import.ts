import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decode } from '@/lib/importing/formats/decode'
import { complain } from '../bin/trouble.mjs'
import { type Corpus, corpora, type Page } from './import/corpus'
import type { EngineReport } from './import/engine-child'
import type { EngineName, Made } from './import/engines'
import { compareFields, type FieldCount, fieldNames } from './import/fields'
import { compareKept, kinds, nothingKept, wantedIn } from './import/kept'
import { comparePage, f1Of, type PageScore, total } from './import/shingles'
import { bar, percent, printTable, score } from './table'

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    out: { type: 'string' },
    paste: { type: 'boolean', default: false },
    worst: { type: 'string', default: '10' },
  },
})
const FOLDS = 5
const extractors: EngineName[] = ['opcit', 'readability-linkedom', 'readability-jsdom', 'defuddle']
const pasters: EngineName[] = ['opcit pasted', 'nothing done']
const ours: EngineName = options.paste ? 'opcit pasted' : 'opcit'
const reports = new Map<EngineName, EngineReport>()
const reached: boolean[] = []

// With --out alone the predictions are what is wanted; the peers need not run for them.
const engines = options.out ? [ours] : options.paste ? pasters : [...extractors, ...pasters]
try {
  const all = corpora(options.corpus)
  for (const engine of engines) reports.set(engine, await runAlone(engine))
  for (const corpus of all) tell(corpus)
  if (options.out) writePredictions(options.out)
  process.exitCode = reached.every(Boolean) ? 0 : 1
} catch (error) {
  complain(error)
  process.exitCode = 2
}

function runAlone(engine: EngineName): Promise<EngineReport> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'import/engine-child.ts'), [engine, options.corpus ?? ''], {
      execArgv: ['--conditions=react-server', '--import=tsx'],
      serialization: 'advanced',
      // Peers complain of pages at length; that is theirs to tell.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.once('message', (report) => resolve(report as EngineReport))
    child.once('exit', (code) => reject(new Error(`${engine} died with ${code} before it had told anything`)))
  })
}

function tell(corpus: Corpus): void {
  const judged = corpus.pages.filter((page) => page.truth !== null)
  if (judged.length === 0) {
    console.log(`\n${corpus.name}: no true texts, nothing to score.`)
    return
  }
  tellBodies(corpus, judged)
  tellFolds(corpus, judged)
  if (!options.paste) {
    tellKept(corpus, judged)
    tellFields(corpus)
    tellTimes(corpus)
  }
  tellWorst(corpus, judged)
}

function scoresOf(engine: EngineName, corpus: Corpus, pages: Page[]): PageScore[] {
  return pages.map((page) => comparePage(page.truth ?? '', madeOf(engine, corpus, page)?.body ?? ''))
}

function madeOf(engine: EngineName, corpus: Corpus, page: Page): Made | null {
  return reports.get(engine)?.made[corpus.name]?.[page.id] ?? null
}

function tellBodies(corpus: Corpus, judged: Page[]): void {
  const rows = [...reports.keys()].map((engine) => {
    const { f1, precision, recall, exact, empty } = total(scoresOf(engine, corpus, judged))
    return [engine, score(f1), score(precision), score(recall), `${exact}`, `${empty}`]
  })
  printTable(`Article text, ${corpus.name}`, ['engine', 'F1', 'precision', 'recall', 'exact', 'empty'], rows)
  if (!corpus.bars) return
  const { f1, recall, pasted: least } = corpus.bars
  const pasted = total(scoresOf('opcit pasted', corpus, judged))
  reached.push(bar(`pasted F1 ≥ ${least}`, pasted.f1 >= least, score(pasted.f1)))
  if (options.paste) return
  const own = total(scoresOf('opcit', corpus, judged))
  const met = own.f1 >= f1 && own.recall >= recall
  reached.push(bar(`F1 ≥ ${f1} with recall ≥ ${recall}`, met, `${score(own.f1)}, ${score(own.recall)}`))
}

/** By fifths of the hosts: what is good on one paper's pages only shows here. */
function tellFolds(corpus: Corpus, judged: Page[]): void {
  const hosts = [...new Set(judged.map(hostOf))].sort()
  if (hosts.length < FOLDS * 2) return
  const rows = Array.from({ length: FOLDS }, (_, fold) => {
    const inside = judged.filter((page) => hosts.indexOf(hostOf(page)) % FOLDS === fold)
    const { f1, precision, recall } = total(scoresOf(ours, corpus, inside))
    return [`fold ${fold + 1}`, `${inside.length}`, score(f1), score(precision), score(recall)]
  })
  printTable(`${ours} by fold, hosts apart`, ['fold', 'pages', 'F1', 'precision', 'recall'], rows)
}

function hostOf({ url, id }: Page): string {
  return url && URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : id
}

function tellKept(corpus: Corpus, judged: Page[]): void {
  const wanted = judged.map(
    (page) => page.kept ?? wantedIn(decode(page.bytes, 'text/html').text, page.truth ?? ''),
  )
  const rows = extractorsRun().map((engine) => {
    const all = judged.map((page, index) => {
      const made = madeOf(engine, corpus, page)
      return compareKept(wanted[index] ?? nothingKept, made?.kept ?? nothingKept)
    })
    const sums = kinds.map((kind) => ({
      kept: all.reduce((sum, one) => sum + one[kind].kept, 0),
      of: all.reduce((sum, one) => sum + one[kind].of, 0),
    }))
    if (engine === 'opcit')
      for (const [at, { kept, of }] of sums.entries())
        reached.push(bar(`${kinds[at]} kept ≥ 95%`, of === 0 || kept / of >= 0.95, percent(kept, of)))
    return [engine, ...sums.map(({ kept, of }) => percent(kept, of))]
  })
  printTable('Structure kept as what it is', ['engine', ...kinds], rows)
}

function tellFields(corpus: Corpus): void {
  const labelled = corpus.pages.filter((page) => page.fields !== null)
  if (labelled.length === 0) return
  const rows = extractorsRun().map((engine) => {
    const counts = labelled.map((page) => compareFields(page.fields, madeOf(engine, corpus, page)))
    return [engine, ...fieldNames.map((name) => rightOf(counts.map((count) => count[name])))]
  })
  printTable(`Fields right, of ${labelled.length} labelled pages`, ['engine', ...fieldNames], rows)
  const most = corpus.bars?.wrongFields
  if (typeof most !== 'number') return
  const wrong = labelled.map((page) => compareFields(page.fields, madeOf(ours, corpus, page)))
  for (const name of fieldNames) {
    const count = wrong.filter((fields) => fields[name] === 'wrong').length
    reached.push(bar(`${name} wrong on at most ${most}`, count <= most, `${count}`))
  }
}

function rightOf(counts: FieldCount[]): string {
  const asked = counts.filter((count) => count !== 'not judged')
  return `${asked.filter((count) => count === 'right').length}/${asked.length}`
}

function tellTimes(corpus: Corpus): void {
  const peer = median(timesOf('readability-jsdom', corpus))
  const rows = extractorsRun().map((engine) => {
    const times = timesOf(engine, corpus)
    const peak = reports.get(engine)?.peakMegabytes ?? 0
    const peerPeak = reports.get('readability-jsdom')?.peakMegabytes ?? 0
    return [
      engine,
      `${median(times).toFixed(1)} ms`,
      peer ? (median(times) / peer).toFixed(2) : '–',
      `${Math.round(peak)} MB`,
      peerPeak ? (peak / peerPeak).toFixed(2) : '–',
    ]
  })
  printTable('A page, bytes to blocks', ['engine', 'p50', 'of jsdom’s', 'peak memory', 'of jsdom’s'], rows)
  if (!peer) return
  const ratio = median(timesOf('opcit', corpus)) / peer
  reached.push(bar('p50 ≤ 0.35 of Readability on jsdom', ratio <= 0.35, ratio.toFixed(2)))
}

function extractorsRun(): EngineName[] {
  return extractors.filter((engine) => reports.has(engine))
}

function timesOf(engine: EngineName, corpus: Corpus): number[] {
  return reports.get(engine)?.times[corpus.name] ?? []
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function tellWorst(corpus: Corpus, judged: Page[]): void {
  const scores = scoresOf(ours, corpus, judged)
  const rows = judged
    .map((page, at) => ({ page, one: scores[at] as PageScore }))
    .sort((a, b) => f1Of(a.one) - f1Of(b.one))
    .slice(0, Number(options.worst))
    .map(({ page, one }) => [page.id.slice(0, 24), score(f1Of(one)), `${one.surplus}`, `${one.missing}`])
  if (rows.length > 0) printTable(`${ours}: the worst pages`, ['page', 'F1', 'too much', 'missing'], rows)
}

/** In the form scorers read: the body and the fields of each page by its id. */
function writePredictions(file: string): void {
  const predictions: Record<string, object> = {}
  for (const pages of Object.values(reports.get(ours)?.made ?? {}))
    for (const [id, made] of Object.entries(pages)) {
      const { body = '', title = null, byline = null, date = null, outlet = null } = made ?? {}
      predictions[id] = { articleBody: body, title, byline, date, outlet }
    }
  writeFileSync(file, `${JSON.stringify(predictions, null, 1)}\n`)
  console.log(`\n${Object.keys(predictions).length} predictions written to ${file}`)
}
