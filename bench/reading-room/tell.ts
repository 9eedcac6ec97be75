import { bar, printTable } from '../table'
import type { Name } from './contestants'
import type { KeyTimes } from './keys'
import type { Measures } from './measure'
import type { Size } from './serve'

type Rounds = Record<Name, Measures[]>

type Row = {
  of: keyof Measures
  what: string
  said: (value: number) => string
  /** As good as it can be, whatever the other does. */
  best?: number
  shownOnly?: boolean
}

const FRAME = 1000 / 60

const rows: Row[] = [
  { of: 'readable', what: 'open to readable', said: ms },
  { of: 'drawn', what: 'open to all drawn', said: ms },
  { of: 'hover', what: 'hover', said: ms, best: FRAME },
  { of: 'card', what: 'select to card', said: ms },
  { of: 'save', what: 'save to drawn', said: ms },
  { of: 'dropped', what: 'scroll, frames dropped', said: (value) => value.toFixed(0), best: 0 },
  { of: 'worst', what: 'scroll, worst frame', said: ms, best: FRAME + 1 },
  { of: 'heap', what: 'memory, heap', said: megabytes },
  { of: 'nodes', what: 'memory, DOM nodes', said: (value) => value.toFixed(0), shownOnly: true },
]

/** One size as a table; on which rows Opcit is not behind. */
export function tell({ words, annotations }: Size, rounds: Rounds): boolean[] {
  const reached: boolean[] = []
  const table = rows.map((row) => {
    const of = (name: Name) => median(rounds[name].map((one) => one[row.of]))
    const [ours, spans, highlights] = [of('opcit'), of('roomSpans'), of('roomHighlights')]
    const theirs = Math.min(spans, highlights)
    const stands = standing(row, ours, theirs)
    if (!row.shownOnly) reached.push(stands !== '✗')
    const figures = [ours, spans, highlights].map(row.said)
    return [row.what, ...figures, ratio(ours, theirs), row.shownOnly ? '' : stands]
  })
  printTable(
    `${words} words, ${annotations} annotations`,
    ['', 'Opcit', 'recogito, spans', 'recogito, highlights', 'times better', ''],
    table,
  )
  return reached
}

/** ✓ ahead; ≈ level, which is within half a frame or a twentieth; ✗ behind. */
function standing({ best, said }: Row, ours: number, theirs: number): '✓' | '≈' | '✗' {
  if (Number.isNaN(ours) || ours < theirs) return '✓'
  const isTime = said === ms
  const isLevel = ours <= theirs * 1.05 || (isTime && ours - theirs <= FRAME / 2)
  return isLevel || (best !== undefined && ours <= best) ? '≈' : '✗'
}

export function tellKeys({ readable, keys }: KeyTimes): boolean[] {
  printTable(
    'Keys, 10000 words, 2000 annotations',
    ['', 'median', 'slowest'],
    Object.entries(keys).map(([key, times]) => [key, ms(median(times)), ms(Math.max(...times))]),
  )
  const slowest = Math.max(...Object.values(keys).flat())
  return [
    bar('readable within a second', readable < 1000, ms(readable)),
    bar('no key above 50 ms', slowest <= 50, ms(slowest)),
  ]
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

function ratio(ours: number, theirs: number): string {
  if (ours === 0) return theirs === 0 ? 'same' : '∞'
  return Number.isFinite(theirs) ? (theirs / ours).toFixed(2) : '∞'
}

function ms(value: number): string {
  return Number.isFinite(value) ? `${value.toFixed(0)} ms` : value > 0 ? 'never' : '–'
}

function megabytes(value: number): string {
  return Number.isNaN(value) ? '–' : `${(value / 1e6).toFixed(1)} MB`
}
