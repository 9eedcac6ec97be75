import { contains, overlaps, type Span, slice } from '@/lib/text/span'
import { figuresIn } from './figures'
import { indirectIn } from './indirect'
import { readClaimIn } from './read-claim'
import { type ReadingContext, saidIn, sourceOfVoice, voiceOf } from './reading-context'
import type { ClaimReading, SuggestionKind } from './suggestion'
import { worthChecking } from './worth-checking'

export type SuggestedClaim = {
  kind: Extract<SuggestionKind, 'quotation' | 'indirect-speech' | 'figure' | 'worth-checking'>
  span: Span
  reason: string
  like: string
  claim: ClaimReading
}

/** Claims an editor may want, no two of one reason over another: what is quoted, what is reported, what is counted, what can be checked. */
export function suggestedClaims(context: ReadingContext): SuggestedClaim[] {
  const claims = [...quotations(context), ...reported(context)]
  claims.push(...counted(context, claims))
  claims.push(...checkable(context, claims))
  return claims
}

function quotations(context: ReadingContext): SuggestedClaim[] {
  const { text } = context
  return saidIn(context).flatMap((quoted) => {
    const span = withoutComma(text, quoted.inside)
    const voice = voiceOf(quoted, context)
    const speaker = voice && sourceOfVoice(voice, context)
    const reason =
      speaker && voice
        ? `Quoted words, with “${beside(voice.words, voice.verb)}” beside them.`
        : 'Words in quotation marks; nobody is named beside them.'
    return [made(context, 'quotation', span, reason, `quotation ${speaker?.name ?? ''}`)]
  })
}

function reported(context: ReadingContext): SuggestedClaim[] {
  return indirectIn(context).map(({ span, voice }) => {
    const speaker = sourceOfVoice(voice, context)
    const reason = `Said through another: “${beside(voice.words, voice.verb || 'according to')}”.`
    return made(context, 'indirect-speech', span, reason, `indirect-speech ${speaker?.name ?? ''}`)
  })
}

function counted(context: ReadingContext, claims: readonly SuggestedClaim[]): SuggestedClaim[] {
  const { text, sentences } = context
  const figures = figuresIn(text).filter(({ span }) => !claims.some((claim) => contains(claim.span, span)))
  let next = 0
  return sentences.flatMap((sentence) => {
    const within: string[] = []
    for (let one = figures[next]; one && one.span.start < sentence.end; one = figures[++next])
      if (one.span.start >= sentence.start) within.push(slice(text, one.span))
    if (within.length === 0) return []
    const reason = `It holds ${within.length === 1 ? 'a figure' : 'figures'}: ${within.map((one) => `“${one}”`).join(', ')}.`
    return [made(context, 'figure', withoutEnd(text, sentence), reason, 'figure')]
  })
}

function checkable(context: ReadingContext, claims: readonly SuggestedClaim[]): SuggestedClaim[] {
  const { text, sentences, isEnglish } = context
  if (!isEnglish) return []
  return sentences.flatMap((sentence) => {
    if (claims.some(({ span }) => overlaps(span, sentence))) return []
    const why = worthChecking(text, sentence)
    if (!why) return []
    return [
      made(
        context,
        'worth-checking',
        withoutEnd(text, sentence),
        `It can be checked: it ${list(why)}.`,
        'worth-checking',
      ),
    ]
  })
}

function made(
  context: ReadingContext,
  kind: SuggestedClaim['kind'],
  span: Span,
  reason: string,
  like: string,
): SuggestedClaim {
  return { kind, span, reason, like, claim: readClaimIn(context, span) }
}

function beside(words: string, verb: string): string {
  return verb ? `${words} … ${verb}` : words
}

function list(parts: string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** The comma before the closing mark belongs to the sentence around. */
function withoutComma(text: string, { start, end }: Span): Span {
  return /[,،]/.test(text.charAt(end - 1)) ? { start, end: end - 1 } : { start, end }
}

function withoutEnd(text: string, { start, end }: Span): Span {
  return /[.!…؟۔]/.test(text.charAt(end - 1)) ? { start, end: end - 1 } : { start, end }
}
