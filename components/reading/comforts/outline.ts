import type { TextDocument } from '@/lib/text/document'
import { type Span, slice } from '@/lib/text/span'
import type { TextMap } from '@/lib/text/text-map'

export type OutlineEntry = { span: Span; level: number; words: string }

/** The headings of an op-ed in order; those that are junk are no part of it. */
export function outlineOf(document: TextDocument, map: TextMap): OutlineEntry[] {
  return document.content.flatMap((block, index) => {
    if (block.type !== 'heading' || block.attrs.junk !== null) return []
    const span = map.spanOfBlock(index)
    const words = slice(map.text, span).replace(/\s+/g, ' ').trim()
    return words === '' ? [] : [{ span, level: block.attrs.level, words }]
  })
}

/** The heading a place stands under; null before the first. */
export function headingOver(outline: readonly OutlineEntry[], place: number): OutlineEntry | null {
  return outline.findLast(({ span }) => span.start <= place) ?? null
}
