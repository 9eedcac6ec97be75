import type { Block, TextDocument } from '@/lib/text/document'
import { length, overlaps, type Span, slice } from '@/lib/text/span'
import { type TextMap, textMap } from '@/lib/text/text-map'
import { keying } from './keyed'
import { type ReadingContext, readingContext } from './reading-context'
import { repeats } from './repeats'
import { suggestedClaims } from './suggested-claims'
import { suggestedSources } from './suggested-sources'
import type { Known, Suggestion } from './suggestion'

type Read = { map: TextMap; context: Omit<ReadingContext, 'known'> }

/** A text is read once, however often what is known of it changes. */
const read = new WeakMap<TextDocument, Read>()

/** What could be annotated in a text and is not, in reading order. Pure, so that it runs wherever the text is. */
export function suggest(document: TextDocument, known: Known): Suggestion[] {
  const { map, context } = readOnce(document, known)
  const keyOf = keying(map.text)
  const { sources, writers, tagged } = known
  const whole: ReadingContext = { ...context, known: { sources, writers } }
  const laid = (span: Span) => ({ span, exact: slice(map.text, span) })

  const claims = suggestedClaims(whole).map((claim): Suggestion => {
    return { ...claim, ...laid(claim.span), key: keyOf(claim.kind, claim.span), makes: 'claim' }
  })
  const mentions = [...suggestedSources(whole), ...posts(document, map)].map((mention): Suggestion => {
    const { kind, span, reason, source } = mention
    return {
      kind,
      reason,
      source,
      ...laid(span),
      key: keyOf(kind, span),
      like: likeOf(source),
      makes: 'source',
    }
  })
  const again = repeats(map.text, known)
  return [
    ...claims,
    ...mentions.filter(({ span }) => !again.some((one) => overlaps(one.span, span))),
    ...again,
  ]
    .filter(({ span }) => span.start < span.end && !isJunk(document, map, span))
    .filter(({ makes, span }) => !tagged.some((one) => one.kind === makes && coversMost(one.span, span)))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function readOnce(document: TextDocument, known: Known): Read {
  const before = read.get(document)
  if (before && before.context.language === known.language) return before
  const map = textMap(document)
  const context = readingContext(map.text, known)
  const isKept = (span: Span) => !isJunk(document, map, span)
  const now = {
    map,
    context: {
      ...context,
      sentences: context.sentences.filter(isKept),
      quoted: context.quoted.filter(({ whole }) => isKept(whole)),
      names: context.names.filter(({ span }) => isKept(span)),
    },
  }
  read.set(document, now)
  return now
}

function likeOf({ id, name }: { id: string | null; name: string }): string {
  return `source ${id ?? name}`
}

/** Whoever is said to have posted what is embedded. */
function posts(document: TextDocument, map: TextMap) {
  return document.content.flatMap((block, index) => {
    const name = block.type === 'post' ? postedBy(block) : null
    if (name === null) return []
    const span = map.spanOfBlock(index)
    const source = { id: null, name, kind: 'account' as const }
    return [{ kind: 'post' as const, span, reason: `An embedded post by ${name}.`, source }]
  })
}

function postedBy({ attrs: { author, handle } }: Extract<Block, { type: 'post' }>): string | null {
  if (author && handle) return `${author} (${handle})`
  return author ?? handle
}

function isJunk(document: TextDocument, map: TextMap, { start }: Span): boolean {
  return document.content[map.blockAt(start)]?.attrs.junk != null
}

/** Whether what is annotated is as good as what is suggested. */
function coversMost(annotated: Span, suggested: Span): boolean {
  const shared = Math.min(annotated.end, suggested.end) - Math.max(annotated.start, suggested.start)
  return shared * 2 > Math.min(length(annotated), length(suggested))
}
