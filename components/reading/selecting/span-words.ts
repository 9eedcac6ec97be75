import { type Span, slice } from '@/lib/text/span'

const ALL = 14
const EDGE = 5

/** Words as they are said aloud: whole, or where there are many, how they begin and end. */
export function spanWords(text: string, span: Span): string {
  const words = slice(text, span).split(/\s+/u).filter(Boolean)
  if (words.length <= ALL) return words.join(' ')
  const edges = [words.slice(0, EDGE), words.slice(-EDGE)].map((some) => some.join(' '))
  return `${edges.join(' … ')} (${words.length} words)`
}
