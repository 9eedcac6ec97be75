import { parseArgs } from 'node:util'
import { carry } from '@/lib/anchoring/carry'
import { edit } from '@/lib/anchoring/edit'
import type { Placement } from '@/lib/anchoring/placement'
import { type Span, slice } from '@/lib/text/span'
import { chanceFrom } from '../test/chance'
import { edits, prepared } from './anchor/edits'
import { searchQuote } from './anchor/quote-search'
import { textsToEdit } from './anchor/texts'
import { type Piece, written } from './anchor/worded'
import { bar, percent, printTable } from './table'

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '60' },
    spans: { type: 'string', default: '24' },
    failures: { type: 'boolean', default: false },
  },
})
const SPANS = Number(options.spans)

type Tally = { right: number; flagged: number; wrong: number; ms: number; of: number }
type Answer = { span: Span | null; candidates: Span[]; flagged: boolean }

const texts = textsToEdit(Number(options.articles))
const kept = { ours: tally(), theirs: tally() }
const all = { ours: tally(), theirs: tally() }
const rows: string[][] = []
let wordsKept = 0

for (const [kind, { change, decidable }] of Object.entries(edits)) {
  const chance = chanceFrom(kind.length * 7919)
  const counts = { ours: tally(), theirs: tally() }
  texts.forEach((text, number) => {
    const original = prepared[kind]?.(text, chance) ?? text
    const changed = change(original, chance, texts[(number + 1) % texts.length] ?? text)
    const [before, after] = [written(original), written(changed)]
    const spans = Array.from({ length: SPANS }, () => anySpan(original.flat(2), chance))

    const began = performance.now()
    const made = edit(before.text, after.text)
    for (const words of spans) {
      const span = spanOf(words, before) ?? fail()
      const truth = spanOf(words, after)
      const stays = truth !== null && slice(after.text, truth) === slice(before.text, span) ? truth : null
      const placement = carry(made, span)
      count(counts.ours, answerOf(placement), stays)
      if (decidable && stays) {
        wordsKept += 1
        count(kept.ours, answerOf(placement), stays)
      }
      if (options.failures) tell(kind, before.text, after.text, span, stays, placement)
    }
    counts.ours.ms += performance.now() - began

    const since = performance.now()
    for (const words of spans) {
      const span = spanOf(words, before) ?? fail()
      const truth = spanOf(words, after)
      const stays = truth !== null && slice(after.text, truth) === slice(before.text, span) ? truth : null
      const found = searchQuote(before.text, after.text, span)
      const answer = { span: found, candidates: [], flagged: found === null }
      count(counts.theirs, answer, stays)
      if (decidable && stays) count(kept.theirs, answer, stays)
    }
    counts.theirs.ms += performance.now() - since
  })
  rows.push([decidable ? kind : `${kind} *`, ...figures(counts.ours), ...figures(counts.theirs)])
  add(all.ours, counts.ours)
  add(all.theirs, counts.theirs)
}

rows.push(['all', ...figures(all.ours), ...figures(all.theirs)])
printTable(
  `Carried over, ${SPANS} spans in each of ${texts.length} texts; then Hypothesis's quote search`,
  ['what was done', 'right', 'flagged', 'wrong', 'ms a text', 'right', 'flagged', 'wrong', 'ms a text'],
  rows,
)
console.log(`
right: stands where the edit put the words, or is called changed or lost where it took or changed them
flagged: a person is asked although the words stayed; wrong: on other words, and nobody is told
* the two texts do not say which words stayed; not counted among the words that were kept\n`)

const big = bigText()
const reached = [
  bar(
    'right where the words were kept',
    kept.ours.right / wordsKept >= 0.999,
    percent(kept.ours.right, wordsKept),
  ),
  bar('silently wrong', all.ours.wrong === 0, `${all.ours.wrong} of ${all.ours.of}`),
  bar(
    'ahead of quote search',
    all.ours.wrong < all.theirs.wrong,
    `kept ${percent(kept.theirs.right, wordsKept)}, wrong ${all.theirs.wrong}`,
  ),
  bar('50,000 words, a word in each paragraph edited, 10,000 spans', big < 2000, `${big.toFixed(0)} ms`),
]
process.exitCode = reached.every(Boolean) ? 0 : 1

/** From one word to another, as the reading room snaps them. */
function anySpan(words: Piece[], chance: () => number): Piece[] {
  const from = Math.floor(chance() * words.length)
  const length = 1 + Math.floor(chance() ** 2 * 30)
  const span = words.slice(from, from + length)
  const first = span.findIndex(isWord)
  return first < 0 ? anySpan(words, chance) : span.slice(first, span.findLastIndex(isWord) + 1)
}

function isWord({ text }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** From the first to the last of these words, where all of them stand and nothing else between. */
function spanOf(words: Piece[], { starts }: ReturnType<typeof written>): Span | null {
  const places = words.map((word) => starts.get(word))
  let end = -1
  for (const [place, start] of places.entries()) {
    if (start === undefined || (end >= 0 && start !== end)) return null
    end = start + (words[place]?.text.length ?? 0)
  }
  const last = words.at(-1)?.text ?? ''
  const [start] = places
  return start === undefined ? null : { start, end: end - (last.length - last.trimEnd().length) }
}

function answerOf(placement: Placement): Answer {
  switch (placement.state) {
    case 'exact':
    case 'moved':
      return { span: placement.span, candidates: [], flagged: false }
    case 'changed':
      return { span: null, candidates: [placement.span], flagged: true }
    case 'ambiguous':
      return { span: null, candidates: placement.candidates, flagged: true }
    case 'lost':
      return { span: null, candidates: [], flagged: true }
  }
}

function count(counts: Tally, { span, flagged }: Answer, truth: Span | null) {
  counts.of += 1
  if (flagged) counts[truth ? 'flagged' : 'right'] += 1
  else if (truth && span?.start === truth.start && span.end === truth.end) counts.right += 1
  else counts.wrong += 1
}

function tell(
  kind: string,
  before: string,
  after: string,
  span: Span,
  truth: Span | null,
  placement: Placement,
) {
  const { span: placed, flagged } = answerOf(placement)
  const isWrong = !flagged && (placed?.start !== truth?.start || !truth)
  if (!isWrong && !(flagged && truth && edits[kind]?.decidable)) return
  const about = (text: string, { start, end }: Span) =>
    `${text.slice(Math.max(0, start - 60), start)}«${text.slice(start, end)}»${text.slice(end, end + 60)}`
  console.log(`\n${isWrong ? 'WRONG' : placement.state} · ${kind}\n  ${about(before, span)}`)
  if (placed) console.log(`  put ${about(after, placed)}`)
  if (truth) console.log(`  is  ${about(after, truth)}`)
}

/** All our texts in one, again and again with other words in each, until it is long. */
function bigText(): number {
  const chance = chanceFrom(5)
  const words = texts.flat(3).map(({ text }) => text.trim())
  const lines = Array.from({ length: 700 }, () =>
    Array.from({ length: 72 }, () => words[Math.floor(chance() * words.length)] ?? ''),
  )
  const before = lines.map((line) => line.join(' ')).join('\n')
  const after = lines.map((line) => line.with(Math.floor(chance() * 72), 'another').join(' ')).join('\n')
  const spans = Array.from({ length: 10_000 }, () => {
    const start = Math.floor(chance() * (before.length - 100))
    return { start, end: start + 1 + Math.floor(chance() * 90) }
  })
  const began = performance.now()
  const made = edit(before, after)
  for (const span of spans) carry(made, span)
  return performance.now() - began
}

function figures({ right, flagged, wrong, ms, of }: Tally): string[] {
  const share = (part: number) => `${((100 * part) / of).toFixed(2)}%`
  return [
    share(right),
    share(flagged),
    wrong === 0 ? '0' : `${share(wrong)} (${wrong})`,
    (ms / texts.length).toFixed(1),
  ]
}

function add(sum: Tally, { right, flagged, wrong, ms, of }: Tally) {
  sum.right += right
  sum.flagged += flagged
  sum.wrong += wrong
  sum.ms += ms
  sum.of += of
}

function tally(): Tally {
  return { right: 0, flagged: 0, wrong: 0, ms: 0, of: 0 }
}

function fail(): never {
  throw new Error('A span stands in the text it was taken from')
}
