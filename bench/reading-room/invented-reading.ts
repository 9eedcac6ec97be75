import type { AnnotationCard } from '@/lib/annotations/card'
import type { Block, TextDocument } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'
import { annotationCard } from '@/test/annotation-card'
import { chanceFrom } from '@/test/chance'
import { inventedOpEds } from '../import-records/invented-op-eds'

export type InventedReading = { document: TextDocument; cards: AnnotationCard[] }

/** A text of so many words and its annotations, a third of which begin within another; the same on every machine. */
export function inventReading(words: number, annotations: number): InventedReading {
  const document = inventDocument(words)
  const { text } = textMap(document)
  const chance = chanceFrom(words + annotations)
  const spans = inventSpans(text, annotations, chance)
  const cards = spans.map((span, index) => inventCard(text, span, index))
  return { document, cards: cards.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end) }
}

function inventDocument(words: number): TextDocument {
  const content: Block[] = []
  let left = words
  for (const { language, title, paragraphs } of inventedOpEds(10_000)) {
    if (left <= 0) break
    if (language !== 'en') continue
    const attrs = { junk: null, dir: null }
    content.push({ type: 'heading', attrs: { ...attrs, level: 2 }, content: [{ type: 'text', text: title }] })
    for (const paragraph of paragraphs) {
      const taken = paragraph.split(' ').slice(0, Math.max(0, left))
      if (taken.length === 0) break
      content.push({ type: 'paragraph', attrs, content: [{ type: 'text', text: taken.join(' ') }] })
      left -= taken.length
    }
  }
  return { type: 'doc', content }
}

function inventSpans(text: string, count: number, chance: () => number): Span[] {
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
  const step = words.length / count
  let before = 0
  return Array.from({ length: count }, (_, index) => {
    const isWithin = index % 3 === 2
    const first = isWithin ? before + 1 : Math.floor(index * step)
    const size = isWithin ? 3 : 2 + Math.floor(chance() * Math.min(9, Math.max(2, step * 0.6)))
    before = first
    const from = Math.min(first, words.length - 1)
    const last = words[Math.min(from + size, words.length) - 1] ?? words[from]
    return { start: words[from]?.start ?? 0, end: last?.end ?? text.length }
  })
}

function inventCard(text: string, span: Span, index: number): AnnotationCard {
  const exact = text.slice(span.start, span.end)
  const kind = (['claim', 'source', 'note', 'claim'] as const)[index % 4] ?? 'note'
  const source = { id: `s${index}`, name: exact, kind: 'organisation', grade: null } as const
  return annotationCard({
    ...{ annotationId: `given-${index}`, kind, span, exact },
    note: kind === 'note' ? `What is meant by “${exact}”?` : '',
    source: kind === 'source' ? source : null,
    claim:
      kind === 'claim'
        ? { id: `c${index}`, number: index + 1, version: 1, sentence: `${exact}.`, kind: 'quantity' }
        : null,
    ...(kind === 'claim' && { stance: 'asserts', wording: 'paraphrase', basis: 'textual' }),
  })
}
