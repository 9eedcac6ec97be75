import { contains, type Span } from '@/lib/text/span'
import type { ReadingContext } from './reading-context'
import { speechVerb } from './speech-verbs'
import { type Voice, voiceAfter, voiceBefore } from './voice'

/** What somebody is said to say without quotation marks. */
export type Indirect = { span: Span; voice: Voice }

/** Verbs that take what is said without a that. */
const plainVerb =
  'say|says|said|think|thinks|thought|believe|believes|believed|claim|claims|claimed|argue|argues|argued|insist|insists|insisted|admit|admits|admitted|maintain|maintains|maintained|estimate|estimates|estimated|suggest|suggests|suggested|reckon|reckons|reckoned|predict|predicts|predicted'
const clause = String.raw`(?=(?:[Tt]he|an?|its?|his|her|their|no|nobody|there|all|every|most|he|she|they|\p{Ll}+s|\p{Lu}\p{L}+|\d+|\p{Ll}+)\s+\S+\s+\S+)`
const that = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${speechVerb})(?:\s+[^,.;:“”"\n]{1,40}?)?\s+that\s+|(?:${plainVerb})\s+${clause}(?!that\s|(?:on|in|at|to|so|nothing|yes|no)\s))`,
  'gu',
)
const opening = /^(?:According to|In the words of)\s+[^,]{3,80}?(?:,[^,]{3,60})?,\s+/u
const closing = new RegExp(
  String.raw`,\s+(?<tag>(?:according to\s+[^,.]{3,80}|(?:${speechVerb})\s+\p{Lu}[^,.]{2,60}|(?:[Tt]he\s|\p{Lu})[^,.“”"]{1,50}\s(?:${speechVerb})))[.!?…]*$`,
  'u',
)

/** Indirect speech of an English text, a stretch of one sentence each. */
export function indirectIn({ text, sentences, quoted, isEnglish }: ReadingContext): Indirect[] {
  if (!isEnglish) return []
  return sentences.flatMap((sentence) => {
    if (quoted.some(({ whole }) => contains(sentence, whole))) return []
    return indirectOf(text, sentence) ?? []
  })
}

function indirectOf(text: string, sentence: Span): Indirect | null {
  const words = text.slice(sentence.start, sentence.end)
  return byThat(text, sentence, words) ?? byOpening(text, sentence, words) ?? byClosing(text, sentence, words)
}

function byThat(text: string, sentence: Span, words: string): Indirect | null {
  const found = [...words.matchAll(that)].at(-1)
  if (!found) return null
  const start = sentence.start + found.index + found[0].length
  const voice = voiceBefore(text, start)
  return voice && voice.span.start >= sentence.start
    ? { span: bare(text, { start, end: sentence.end }), voice }
    : null
}

function byOpening(text: string, sentence: Span, words: string): Indirect | null {
  const found = opening.exec(words)
  if (!found) return null
  const start = sentence.start + found[0].length
  const voice = voiceBefore(text, start)
  return voice ? { span: bare(text, { start, end: sentence.end }), voice } : null
}

function byClosing(text: string, sentence: Span, words: string): Indirect | null {
  const found = closing.exec(words)
  if (!found || found.index < 12) return null
  const end = sentence.start + found.index
  const voice = voiceAfter(text, end)
  return voice ? { span: { start: sentence.start, end }, voice } : null
}

/** Without the mark that ends the sentence. */
function bare(text: string, { start, end }: Span): Span {
  const closing = /[.!?…”"’»\s]+$/u.exec(text.slice(start, end))?.[0].length ?? 0
  return { start, end: end - closing }
}
