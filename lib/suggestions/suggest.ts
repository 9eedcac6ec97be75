import { blockText, type TextDocument } from '@/lib/text/document'
import { overlaps, type Span } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'
import { repeats } from './repeats'
import { spoken } from './spoken'
import type { Known, Suggestion } from './suggestion'

/** What could be annotated in a text and is not, each with its reason. Pure, so that it runs wherever the text is. */
export function suggest(document: TextDocument, known: Known): Suggestion[] {
  const { text } = textMap(document)
  const junk = junkOf(document)
  const isKept = (span: Span) => junk.every((block) => !overlaps(block, span))
  const again = repeats(text, known).filter(({ span }) => isKept(span))
  const told = spoken(text, known, isKept)
  return [...again, ...told.filter((one) => !again.some((other) => isSame(one, other)))]
}

function junkOf(document: TextDocument): Span[] {
  let start = 0
  return document.content.flatMap((block) => {
    const span = { start, end: start + blockText(block).length }
    start = span.end + 1
    return block.attrs.junk === null ? [] : [span]
  })
}

function isSame(one: Suggestion, other: Suggestion): boolean {
  return one.makes === other.makes && one.span.start === other.span.start && one.span.end === other.span.end
}
