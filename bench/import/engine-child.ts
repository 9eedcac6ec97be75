import { setImmediate } from 'node:timers/promises'
import { corpora } from './corpus'
import { isEngine, type Made, run } from './engines'

/**
 * Runs one engine over all pages, alone in its process, so that its peak of memory is its own.
 * Writes one JSON value to the parent: what it made of each page, and how long that took.
 */
export type EngineReport = {
  made: Record<string, Record<string, Made | null>>
  /** Milliseconds a page, by corpus. */
  times: Record<string, number[]>
  peakMegabytes: number
}

const [engine = '', folder] = process.argv.slice(2)
if (!isEngine(engine)) throw new Error(`There is no engine ${engine}`)
const name = engine

const report: EngineReport = { made: {}, times: {}, peakMegabytes: 0 }
for (const corpus of corpora(folder || undefined)) {
  const made: Record<string, Made | null> = {}
  const times: number[] = []
  for (const page of corpus.pages) {
    const began = performance.now()
    made[page.id] = await run(name, page.bytes, page.url).catch(() => null)
    times.push(performance.now() - began)
    await setImmediate()
  }
  report.made[corpus.name] = made
  report.times[corpus.name] = times
}
report.peakMegabytes = process.resourceUsage().maxRSS / 1024
process.send?.(report, () => process.exit(0))
