import { roleBeside } from '@/lib/annotations/role-beside'
import { sourceCalled } from '@/lib/annotations/source-called'
import { sourceName } from '@/lib/suggestions/first-reading'
import type { KnownSource } from '@/lib/suggestions/queries'
import type { SuggestedSource, Suggestion } from '@/lib/suggestions/suggestion'
import { type Span, slice } from '@/lib/text/span'
import type { SourceKind } from '@/prisma/generated/enums'
import { type Filled, filledSource } from './first-fields'

type Grounds = { suggestions: readonly Suggestion[]; sources: readonly KnownSource[] }

/** The card of a source, filled in from its words, from what is suggested there and from the sources the desk knows. */
export function readSource(text: string, span: Span, { suggestions, sources }: Grounds): Filled {
  const words = slice(text, span)
  const known = sourceCalled(words, sources)
  const source = known ?? suggestedAt(span, suggestions) ?? newSource(text, span)
  return filledSource(source, sources, roleBeside(text, span) ?? '')
}

function suggestedAt({ start, end }: Span, suggestions: readonly Suggestion[]): SuggestedSource | undefined {
  for (const suggestion of suggestions) {
    const { span } = suggestion
    if (suggestion.makes === 'source' && span.start === start && span.end === end) return suggestion.source
  }
  return undefined
}

function newSource(text: string, span: Span): SuggestedSource {
  const name = sourceName(text, span)
  return { id: null, name, kind: kindOf(slice(text, span)) }
}

const looks: [SourceKind, RegExp][] = [
  ['account', /^@|^https?:/i],
  [
    'unnamed',
    /^(?:an?|some|several|many|senior|unnamed|anonymous|one|two|three)\b.*\b(?:officials?|sources?|experts?|critics|witness(?:es)?|insiders?|people)$|^(?:officials|sources|experts|critics|witnesses|insiders|people)\b/i,
  ],
  ['document', /\b(?:report|study|survey|act|law|treaty|statement|letter|memo|agreement|charter)$/i],
  [
    'publication',
    /\b(?:times|post|courier|gazette|herald|journal|tribune|daily|news|review|chronicle|observer|mail)$/i,
  ],
]
const twoNames = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?(?:\s(?:de|van|von|al|bin))?\s\p{Lu}[\p{L}’'-]+$/u
const bodies =
  /\b(?:ministry|board|company|council|union|university|party|bank|agency|committee|institute|group|association|court|police|government|office|authority|commission|port|line|ferries)\b/i

/** By the look of a name, for whoever has nothing better. */
function kindOf(words: string): SourceKind {
  const line = words.replace(/\s+/g, ' ').trim()
  const seen = looks.find(([, look]) => look.test(line))?.[0]
  return seen ?? (twoNames.test(line) && !bodies.test(line) ? 'person' : 'organisation')
}
