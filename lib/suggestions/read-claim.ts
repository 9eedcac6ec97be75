import { firstReading } from '@/lib/annotations/first-reading'
import { sourceCalled } from '@/lib/annotations/source-called'
import { sentencesOf } from '@/lib/text/sentences'
import { overlaps, type Span, slice } from '@/lib/text/span'
import { figureIn } from './figure-in'
import { type Speaker, speakerIn } from './speaker'
import type { ClaimReading, Known, SuggestedSource } from './suggestion'

type Grounds = Pick<Known, 'language' | 'writers' | 'sources'>

/** What a claim card says before its writer does, by rules on the words and those beside them. */
export function readClaim(text: string, span: Span, known: Grounds): ClaimReading {
  const around = sentenceAround(text, span, known.language)
  const speaker = speakerIn(slice(text, around))
  const said = speaker ? claimAlone(text, pastSpeaker(span, around.start + speaker.past)) : span
  const { sentence, kind, wording } = firstReading(text, said)
  const figure = figureIn(slice(text, said))

  return {
    sentence,
    claimKind: kind === 'event' && figure.figure ? 'quantity' : kind,
    ...figure,
    stance: /[?؟]\s*$/u.test(slice(text, around)) ? 'questions' : speaker ? 'reports' : 'asserts',
    wording,
    basis: 'textual',
    attribution: speaker ? [sourceOf(speaker, known.sources)] : [],
  }
}

/** The words of the claim alone, without those that only say who says it. */
function pastSpeaker(span: Span, past: number): Span {
  return span.start < past && past < span.end ? { start: past, end: span.end } : span
}

const led = /^according to [^,.;:]+,\s+/i
const followed = /,?\s+according to [^,.;:]+$/i

function claimAlone(text: string, span: Span): Span {
  const words = slice(text, span)
  const start = span.start + (led.exec(words)?.[0].length ?? 0)
  const end = span.end - (followed.exec(words)?.[0].length ?? 0)
  return start < end ? { start, end } : span
}

function sentenceAround(text: string, span: Span, language: string): Span {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  const end = text.indexOf('\n', span.end)
  const lines = text.slice(start, end < 0 ? text.length : end)
  const within = { start: span.start - start, end: span.end - start }
  const found = sentencesOf(lines, language).find((sentence) => overlaps(sentence, within))
  return found ? { start: start + found.start, end: start + found.end } : span
}

function sourceOf({ name }: Speaker, sources: Known['sources']): SuggestedSource {
  const source = sourceCalled(name, sources)
  if (source) return { id: source.id, name: source.name, kind: source.kind }
  const isPerson = /^\p{Lu}\S+(?:\s\p{Lu}\S*)+$/u.test(name)
  return { id: null, name, kind: isPerson ? 'person' : 'organisation' }
}
