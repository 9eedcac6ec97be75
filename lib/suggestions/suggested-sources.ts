import { overlaps, type Span, slice } from '@/lib/text/span'
import { folded } from './folded'
import { indirectIn } from './indirect'
import type { Named } from './names'
import { isPronoun, type ReadingContext, saidIn, sourceOfVoice, voiceOf, wholeName } from './reading-context'
import { sameSource, sourceNamed } from './same-source'
import type { Known, SuggestedSource, SuggestionKind } from './suggestion'

export type SuggestedMention = {
  kind: Extract<SuggestionKind, 'named-source' | 'known-source'>
  span: Span
  reason: string
  source: SuggestedSource
}

/** Whoever is named, the first time, and whoever the desk knows under another spelling. */
export function suggestedSources(context: ReadingContext): SuggestedMention[] {
  const { text, names, known } = context
  const spelt = writtenNames(text, known.sources).filter(
    ({ span }) => !names.some((one) => overlaps(one.span, span)),
  )
  const seen = new Set<string>()
  const mentions = [...names.map((named) => mentionOf(named, context)), ...spelt, ...describedVoices(context)]
  return mentions
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span, source }) => {
      const name = `${source.id ?? folded(source.name)} ${source.id ? folded(slice(text, span)) : ''}`
      return !seen.has(name) && Boolean(seen.add(name))
    })
}

function mentionOf(
  { span, name, kind, role }: Named,
  { text, names, known }: ReadingContext,
): SuggestedMention {
  const whole = wholeName(name, names)
  const found = sameSource(name, kind, known.sources) ?? sameSource(whole, kind, known.sources)
  if (found) {
    const words = slice(text, span)
    const reason =
      folded(words) === folded(found.name)
        ? `The desk knows “${found.name}”.`
        : `“${words}” looks like ${found.name}, whom the desk knows.`
    return {
      kind: 'known-source',
      span,
      reason,
      source: { id: found.id, name: found.name, kind: found.kind },
    }
  }
  const reason = role
    ? `Named, with the role “${role}”.`
    : kind === 'person'
      ? 'A person is named.'
      : 'An organisation or publication is named.'
  return { kind: 'named-source', span, reason, source: sourceNamed(whole, kind, known.sources) }
}

/** Whoever speaks and is called by an office or a body: the minister, the harbour board. */
function describedVoices(context: ReadingContext): SuggestedMention[] {
  const { text, names } = context
  const voices = [
    ...saidIn(context).map((quoted) => voiceOf(quoted, context)),
    ...indirectIn(context).map(({ voice }) => voice),
  ]
  return voices.flatMap((voice) => {
    const source = voice && sourceOfVoice(voice, context)
    if (!voice || !source || isPronoun(voice.words)) return []
    const article = /^(?:(?:the|an?|one|its|his|her|their|our|my)\s+)?/iu.exec(voice.words)?.[0].length ?? 0
    const span = { start: voice.span.start + article, end: voice.span.end }
    if (names.some((one) => overlaps(one.span, span))) return []
    const { kind, reason } = source.id
      ? { kind: 'known-source' as const, reason: `The desk knows “${source.name}”.` }
      : { kind: 'named-source' as const, reason: `Words are put in the mouth of “${slice(text, span)}”.` }
    return [{ kind, span, reason, source }]
  })
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'\u200c.-]*/gu

/** Names of the desk's sources written in a text, whatever its language, as whole words. */
function writtenNames(text: string, sources: Known['sources']): SuggestedMention[] {
  const byFirst = new Map<string, { words: string[]; source: Known['sources'][number] }[]>()
  for (const source of sources)
    for (const name of [source.name, ...source.aliases]) {
      const words = folded(name).split(' ').filter(Boolean)
      const [first] = words
      if (first && name.length > 3) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, source }])
    }
  const tokens = [...text.matchAll(word)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    folded: folded(found[0]),
  }))
  const mentions: SuggestedMention[] = []
  for (let place = 0; place < tokens.length; place++) {
    const candidates = byFirst.get(tokens[place]?.folded ?? '') ?? []
    const meant = candidates
      .filter(({ words }) => words.every((one, step) => tokens[place + step]?.folded === one))
      .sort((a, b) => b.words.length - a.words.length)[0]
    const last = meant && tokens[place + meant.words.length - 1]
    if (!meant || !last) continue
    const { id, name, kind } = meant.source
    const span = { start: tokens[place]?.start ?? 0, end: last.end }
    mentions.push({
      kind: 'known-source',
      span,
      reason: `The desk knows “${name}”.`,
      source: { id, name, kind },
    })
    place += meant.words.length - 1
  }
  return mentions
}
