import { type Span, slice } from '@/lib/text/span'
import type { ClaimKind, Wording } from '@/prisma/generated/enums'

export type FirstReading = { sentence: string; kind: ClaimKind; wording: Wording }

/** What a claim card says before its writer does: the words made a sentence, and what their look gives away. */
export function firstReading(text: string, span: Span): FirstReading {
  const words = slice(text, span)
  const quoted = isQuoted(text, span)
  return { sentence: sentence(words), kind: kindOf(words), wording: quoted ? 'verbatim' : 'paraphrase' }
}

const quotes = '“”„‟«»‹›"'

/** One line, begun and ended as a sentence, without quotation marks around it. */
function sentence(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const bare = line.replace(new RegExp(`^[${quotes}]|[${quotes}]$`, 'g'), '').replace(/[\s,;:،؛–—-]+$/u, '')
  if (bare === '') return ''
  const begun = bare.charAt(0).toLocaleUpperCase() + bare.slice(1)
  return /[.!?…؟۔]$/u.test(begun) ? begun : `${begun}.`
}

/** Inside quotation marks, or with them around: the nearest mark before opens, and it is closed after. */
function isQuoted(text: string, span: Span): boolean {
  const words = slice(text, span)
  if (/^[“«„]/.test(words) && /[”»“]$/.test(words)) return true
  const line = { start: text.lastIndexOf('\n', span.start - 1) + 1, end: endOfLine(text, span.end) }
  const before = text.slice(line.start, span.start)
  const after = text.slice(span.end, line.end)
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return /^[^“]*”/.test(after)
  if (before.lastIndexOf('«') > before.lastIndexOf('»')) return /^[^«]*»/.test(after)
  return before.split('"').length % 2 === 0 && after.includes('"')
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

const will = /\b(will|shall|going to)\b|خواهد|خواهند|سوف/iu
const law = /\b(law|act|statute|rule|regulation|treaty|illegal|unlawful|forbids?|must not)\b|قانون|ماده/iu
const because = /\b(because|caused?|led to|due to|as a result|thanks to)\b|به دلیل|چون|باعث|بسبب/iu
const figure =
  /\p{N}|\b(half|third|quarter|dozen|hundred|thousand|million|billion|per cent|percent)\b|میلیون|میلیارد|درصد|هزار/iu

function kindOf(words: string): ClaimKind {
  if (will.test(words)) return 'prediction'
  if (because.test(words)) return 'cause'
  if (law.test(words)) return 'rule'
  if (figure.test(words)) return 'quantity'
  return 'event'
}

/** The words as a name for a source: one line, without its article in front. */
export function sourceName(text: string, span: Span): string {
  const line = slice(text, span).replace(/\s+/g, ' ').trim()
  const bare = line.replace(/^(the|a|an|its|his|her|their)\s+/i, '')
  return bare.charAt(0).toLocaleUpperCase() + bare.slice(1)
}
