import { sentencesOf } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'
import { folded } from './folded'
import { type Named, namesIn } from './names'
import { isSaid, type Quoted, quotedIn } from './quoted'
import { sourceNamed } from './same-source'
import { speechVerb } from './speech-verbs'
import type { Known, SuggestedSource } from './suggestion'
import { type Voice, voiceBeside } from './voice'

/** A text read once, for whoever looks for something in it. */
export type ReadingContext = {
  text: string
  language: string
  isEnglish: boolean
  sentences: Span[]
  quoted: Quoted[]
  names: Named[]
  known: Pick<Known, 'sources' | 'writers'>
}

export function readingContext(
  text: string,
  { language, sources, writers }: Pick<Known, 'language' | 'sources' | 'writers'>,
): ReadingContext {
  const isEnglish = language.startsWith('en')
  return {
    ...{ text, language, isEnglish, known: { sources, writers } },
    sentences: sentencesOf(text, language),
    quoted: quotedIn(text),
    names: isEnglish ? namesIn(text) : [],
  }
}

/** What somebody is quoted to say; a word or two only where their speaker stands right beside. */
export function saidIn(context: ReadingContext): Quoted[] {
  const { text, language, quoted } = context
  return quoted.filter((one) => isSaid(text, one) || voiceBeside(text, one.whole, language) !== null)
}

/** The speaker of a quotation: beside it, of the part it goes on from, or named earlier in its sentence. */
export function voiceOf(quoted: Quoted, context: ReadingContext): Voice | null {
  const { text, language } = context
  return (
    voiceBeside(text, quoted.whole, language) ??
    voiceOfLastLine(quoted, context) ??
    voiceGoingOn(quoted, context) ??
    voiceInSentence(quoted.whole, context)
  )
}

/** A quotation over several paragraphs is opened at each and closed at the last, beside which its speaker stands. */
function voiceOfLastLine({ whole }: Quoted, context: ReadingContext): Voice | null {
  const { text, quoted } = context
  if (/[”»]/.test(text.charAt(whole.end - 1)) || text.charAt(whole.end) !== '\n') return null
  const next = quoted.find((one) => one.whole.start === whole.end + 1)
  return next ? voiceOf(next, context) : null
}

/** “…,” she said. “…” is hers too: nothing but the words that name her stands between. */
function voiceGoingOn({ whole }: Quoted, { text, language, quoted }: ReadingContext): Voice | null {
  const before = quoted.findLast((one) => one.whole.end <= whole.start)
  if (!before) return null
  const between = text.slice(before.whole.end, whole.start)
  if (between.length > 60 || between.includes('\n') || /[.!?]\s+\S/u.test(between)) return null
  return voiceBeside(text, before.whole, language)
}

const anyVerb = new RegExp(`(?<![\\p{L}])(?:${speechVerb}|wrote|called|described|spoke)(?![\\p{L}])`, 'giu')

function voiceInSentence(quoted: Span, context: ReadingContext): Voice | null {
  const { text, names, isEnglish } = context
  const start = sentenceAt(context, quoted.start).start
  const verb = isEnglish ? [...text.slice(start, quoted.start).matchAll(anyVerb)].at(-1) : undefined
  if (!verb) return null
  const place = start + verb.index
  const named = names.filter(
    ({ span, kind }) => span.start >= start && span.end <= place && kind !== 'document',
  )
  const speaker = named.find(({ kind }) => kind === 'person') ?? named.at(-1)
  return speaker ? { span: speaker.span, words: speaker.name, verb: verb[0] } : null
}

const institutions: Record<string, SuggestedSource['kind']> = {
  newspaper: 'publication',
  paper: 'publication',
  magazine: 'publication',
  journal: 'publication',
  report: 'document',
  study: 'document',
  letter: 'document',
  statement: 'document',
  survey: 'document',
  law: 'document',
  act: 'document',
  company: 'organisation',
  council: 'organisation',
  ministry: 'organisation',
  union: 'organisation',
  government: 'organisation',
  university: 'organisation',
  bank: 'organisation',
  party: 'organisation',
  committee: 'organisation',
  court: 'organisation',
  agency: 'organisation',
  board: 'organisation',
  club: 'organisation',
  authority: 'organisation',
}

/** Letters a pronoun may stand from the name it means. */
const FAR = 900

/** Who a voice is: a pronoun is the nearest person named before it, a last name the whole name, an office whoever holds it in the text. */
export function sourceOfVoice(
  { words, span }: Pick<Voice, 'words' | 'span'>,
  context: ReadingContext,
): SuggestedSource | null {
  const { names, known } = context
  if (isPronoun(words)) {
    const person = personBefore(span.start, context)
    return person ? sourceNamed(wholeName(person.name, names), 'person', known.sources) : null
  }
  const bare = words
    .replace(/^(?:the|a|an|one|its|his|her|their|our|my)\s+/iu, '')
    .replace(/[’']s?$/u, '')
    .trim()
  const named = names.find((one) => one.span.start < span.end && span.start < one.span.end)
  if (named || /^\p{Lu}/u.test(bare)) {
    const name = wholeName(named?.name ?? bare, names)
    return sourceNamed(
      name,
      named?.kind ?? names.find((one) => one.name === name)?.kind ?? 'person',
      known.sources,
    )
  }
  const holder = names.find(
    ({ role }) =>
      role !== null &&
      folded(role)
        .split(' ')
        .includes(folded(bare).split(' ').at(-1) ?? ''),
  )
  if (holder) return sourceNamed(holder.name, holder.kind, known.sources)
  const kind = institutions[folded(bare).split(' ').at(-1) ?? ''] ?? 'unnamed'
  return sourceNamed(bare.charAt(0).toLocaleUpperCase() + bare.slice(1), kind, known.sources)
}

/** The nearest person named before a place; whoever is named inside a quotation is spoken of, not speaking. */
function personBefore(place: number, { names, quoted }: ReadingContext): Named | undefined {
  return names.findLast(({ kind, span }) => {
    if (kind !== 'person' || span.end > place || place - span.end >= FAR) return false
    return !quoted.some(({ whole }) => whole.start <= span.start && span.start < whole.end)
  })
}

export function isPronoun(words: string): boolean {
  return /^(?:he|she|they)$/i.test(words)
}

/** Dana Vale where the text says Vale, or Ms Vale, and has named no other. */
export function wholeName(name: string, names: readonly Named[]): string {
  const whole = endings(names).get(folded(name)) ?? new Set()
  const longest = [...whole].sort((a, b) => b.length - a.length)[0]
  return whole.size === 1 && longest ? longest : name
}

const endingsOf = new WeakMap<readonly Named[], Map<string, Set<string>>>()

/** The names by each of their endings, read once: an open letter may name thousands. */
function endings(names: readonly Named[]): Map<string, Set<string>> {
  const known = endingsOf.get(names)
  if (known) return known
  const byEnding = new Map<string, Set<string>>()
  for (const { name } of names) {
    const words = folded(name).split(' ')
    for (let first = 1; first < words.length; first++) {
      const ending = words.slice(first).join(' ')
      byEnding.set(ending, (byEnding.get(ending) ?? new Set()).add(name))
    }
  }
  endingsOf.set(names, byEnding)
  return byEnding
}

/** Where the sentence a place lies in begins and ends. */
export function sentenceAt(
  { sentences, text }: Pick<ReadingContext, 'sentences' | 'text'>,
  place: number,
): Span {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentences[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return sentences[low] ?? { start: 0, end: text.length }
}
