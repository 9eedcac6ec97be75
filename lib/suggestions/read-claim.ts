import { datesIn } from '@/lib/importing/fields/dates'
import { contains, overlaps, type Span } from '@/lib/text/span'
import type { Basis, Stance } from '@/prisma/generated/enums'
import { figuresIn } from './figures'
import { firstReading } from './first-reading'
import { indirectIn } from './indirect'
import { type ReadingContext, readingContext, sentenceAt, sourceOfVoice, voiceOf } from './reading-context'
import { stanceOf } from './speech-verbs'
import type { ClaimReading, Known, SuggestedSource } from './suggestion'
import { type Voice, voiceBefore } from './voice'

/** Letters before the words of a claim that may say who speaks in them. */
const BEFORE = 1500

/** What a claim card says before its writer does, from the words and what stands around them. */
export function readClaim(
  text: string,
  span: Span,
  known: Pick<Known, 'language' | 'writers' | 'sources'>,
): ClaimReading {
  const start = text.lastIndexOf('\n', Math.max(0, span.start - BEFORE)) + 1
  const lineEnd = text.indexOf('\n', span.end)
  const around = text.slice(start, lineEnd < 0 ? text.length : lineEnd)
  return readClaimIn(readingContext(around, known), { start: span.start - start, end: span.end - start })
}

export function readClaimIn(context: ReadingContext, span: Span): ClaimReading {
  const { text } = context
  const { voice, said } = heard(context, span)
  const words = text.slice(said.start, said.end)
  const sentence = sentenceAt(context, span.start)
  const whole = text.slice(sentence.start, Math.max(sentence.end, said.end))
  const { sentence: plain, kind, wording } = firstReading(text, said)
  const [figure] = figuresIn(words)
  const [date] = [...datesIn(words), ...datesIn(whole)]

  return {
    sentence: withoutLead(plain),
    claimKind: kind,
    figure: figure?.value ?? '',
    unit: figure?.unit ?? '',
    comparator: figure?.comparator ?? '',
    asOf: date?.iso ?? '',
    stance: stanceIn(`${words}${text.charAt(said.end)}`, voice),
    wording,
    basis: basisOf(words),
    attribution: voice ? chainOf(context, voice) : [],
  }
}

/** Who says the words, and the words without the clause that says who. */
function heard(context: ReadingContext, span: Span): { voice: Voice | null; said: Span } {
  const { quoted } = context
  const quotation = quoted.find(({ whole }) => contains(whole, span) || contains(span, whole))
  if (quotation) {
    const said = contains(quotation.whole, span)
      ? span
      : { start: quotation.inside.start, end: quotation.inside.end }
    const voice = voiceOf(quotation, context)
    return { voice, said: voice ? said : span }
  }
  const sentence = sentenceAt(context, span.start)
  const indirect = indirectIn({ ...context, sentences: [sentence] })[0]
  if (!indirect || !overlaps(indirect.span, span)) return { voice: null, said: span }
  return { voice: indirect.voice, said: contains(span, indirect.span) ? indirect.span : span }
}

const MOST_LINKS = 3

/** The Courier says that the minister said: whoever stands right before a voice and speaks of it comes first. */
function chainOf(context: ReadingContext, last: Voice): SuggestedSource[] {
  const voices = [last]
  for (let voice = outer(context, last); voice && voices.length < MOST_LINKS; voice = outer(context, voice))
    voices.unshift(voice)
  const sources = voices.flatMap((voice) => sourceOfVoice(voice, context) ?? [])
  const isWriter = (name: string) => context.known.writers.some((writer) => writer.name === name)
  return sources.filter(
    (source, index) =>
      !isWriter(source.name) && sources.findIndex(({ name }) => name === source.name) === index,
  )
}

function outer({ text, isEnglish }: ReadingContext, { span }: Voice): Voice | null {
  return isEnglish ? voiceBefore(text, span.start) : null
}

function stanceIn(words: string, voice: Voice | null): Stance {
  if (/[?؟]["”’»]?\s*$/u.test(words)) return 'questions'
  if (voice) return stanceOf(voice.verb)
  return /^(?:It is (?:not true|false|untrue|a myth) that|Nor is it true that|No[,:] )/u.test(words)
    ? 'denies'
    : 'asserts'
}

function basisOf(words: string): Basis {
  if (/[?؟]["”’»]?\s*$/u.test(words)) return 'interpretive'
  return /\b(?:implies|implied|suggests that|presumably|must have been|in other words|which means)\b/iu.test(
    words,
  )
    ? 'inferential'
    : 'textual'
}

const lead =
  /^(?:And|But|So|Yet|Still|Indeed|Of course|However|Then|Now|Nor|Or|Well|After all|In fact|In short),?\s+(?=\S+\s+\S+\s+\S)/u

function withoutLead(sentence: string): string {
  const bare = sentence.replace(lead, '')
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1)
}
