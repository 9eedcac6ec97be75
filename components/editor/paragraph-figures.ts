import type { TextDocument } from '@/lib/text/document'
import { paragraphNumbers } from '@/lib/text/paragraphs'

/** The numbers of the paragraphs, in the figures of the op-ed's language; null for a block that is not counted. */
export function paragraphFigures(document: TextDocument, language: string): (string | null)[] {
  const figures = figuresOf(language)
  return paragraphNumbers(document).map((number) => (number === null ? null : figures.format(number)))
}

function figuresOf(language: string): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, { useGrouping: false })
  } catch {
    return new Intl.NumberFormat('en', { useGrouping: false })
  }
}
