import { sentencesOf } from '@/lib/text/sentences'
import { overlaps, type Span, slice } from '@/lib/text/span'
import { figureIn } from './figure-in'
import { readClaim } from './read-claim'
import { type Speaker, speakerIn } from './speaker'
import type { Known, Suggestion, SuggestionKind } from './suggestion'

const quoted = /[“«"]([^“”«»"]{3,})[”»"]/u

/** What each sentence says from somebody, and each figure in it that nobody has tagged. */
export function spoken(text: string, known: Known, isKept: (span: Span) => boolean): Suggestion[] {
  const named = keyMaker()
  const isFree = (span: Span, kind: 'claim' | 'source') =>
    known.tagged.every((tagged) => tagged.kind !== kind || !overlaps(tagged.span, span))

  return sentencesOf(text, known.language)
    .filter(isKept)
    .flatMap((sentence) => {
      const words = slice(text, sentence)
      const speaker = speakerIn(words)
      const claim = claimIn(text, sentence, speaker)
      const found: Suggestion[] = []
      if (claim && isFree(claim.span, 'claim')) {
        const { kind, span, reason } = claim
        const exact = slice(text, span)
        const reading = readClaim(text, span, known)
        const like = reading.attribution.at(-1)?.name ?? reading.claimKind
        found.push({
          ...{ key: named(kind, exact), kind, span, exact, reason, like: `${kind} ${like}` },
          ...{ makes: 'claim', claim: reading },
        })
      }
      const voice = speaker && voiceIn(sentence, words, speaker)
      const [source] = speaker ? readClaim(text, sentence, known).attribution : []
      if (voice && source && isFree(voice, 'source')) {
        const kind = source.id ? 'known-source' : 'named-source'
        const exact = slice(text, voice)
        const reason = source.id
          ? `The desk knows “${source.name}”, who says something here.`
          : `“${exact}” says something here.`
        found.push({
          ...{ key: named(kind, exact), kind, span: voice, exact, reason, like: `source ${source.name}` },
          ...{ makes: 'source', source },
        })
      }
      return found
    })
}

type Found = { kind: SuggestionKind; span: Span; reason: string }

function claimIn(text: string, sentence: Span, speaker: Speaker | null): Found | null {
  const words = slice(text, sentence)
  const quote = quoted.exec(words)
  if (speaker && quote) {
    const start = sentence.start + quote.index + 1
    const span = withoutEnd(text, { start, end: start + (quote[1] ?? '').length })
    return { kind: 'quotation', span, reason: `Quoted words with “${speaker.words}” beside them.` }
  }
  const said = withoutEnd(text, { start: sentence.start + (speaker?.past ?? 0), end: sentence.end })
  if (speaker) return { kind: 'indirect-speech', span: said, reason: `Said from “${speaker.words}”.` }
  const { figure, unit, comparator } = figureIn(words)
  const counted = [comparator, figure, unit].filter(Boolean).join(' ')
  return figure ? { kind: 'figure', span: said, reason: `A figure: ${counted}.` } : null
}

function voiceIn({ start }: Span, sentence: string, { words }: Speaker): Span | null {
  const at = sentence.indexOf(words)
  const bare = words.replace(/^the\s/i, '')
  const from = start + at + words.length - bare.length
  return at < 0 ? null : { start: from, end: from + bare.length }
}

function withoutEnd(text: string, { start, end }: Span): Span {
  const words = slice(text, { start, end })
  return { start, end: start + words.replace(/[\s.!?…؟,;:]+$/u, '').length }
}

/** The same for the same words again, counted, so that each has its own. */
function keyMaker() {
  const seen = new Map<string, number>()
  return (kind: string, words: string) => {
    const name = `${kind} ${words.slice(0, 200)}`
    const times = seen.get(name) ?? 0
    seen.set(name, times + 1)
    return times === 0 ? name : `${name} ${times + 1}`
  }
}
