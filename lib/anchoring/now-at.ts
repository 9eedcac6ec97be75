import type { Span } from '@/lib/text/span'
import type { Edit } from './edit'
import type { Words } from './run'

/** A span and the words it touches. */
export type Touched = { span: Span; words: Words }

/**
 * A span that was carried to these words. It keeps cutting into its first and last word as it did, and the signs and
 * spaces at its edges where they are the same; other signs set in their place come with it.
 */
export function nowAt({ before, after }: Edit, { span, words: was }: Touched, words: Words): Span {
  const first = before.words[was.from]
  const last = before.words[was.to - 1]
  const nowFirst = after.words[words.from]
  const nowLast = after.words[words.to - 1]
  if (!first || !last || !nowFirst || !nowLast) throw new RangeError('There are no such words in the text')

  const isCutAtStart = span.start > first.start && nowFirst.bare === first.bare
  const isCutAtEnd = span.end < last.end && nowLast.bare === last.bare
  const signsBefore = before.text.slice(span.start, first.start)
  const signsAfter = before.text.slice(last.end, span.end)
  const now = {
    start: isCutAtStart
      ? nowFirst.start + span.start - first.start
      : nowFirst.start -
        signsBack(
          after.text.slice(Math.max(0, nowFirst.start - signsBefore.length - 8), nowFirst.start),
          signsBefore,
        ),
    end: isCutAtEnd
      ? nowLast.start + span.end - last.start
      : nowLast.end + signsOn(after.text.slice(nowLast.end, nowLast.end + signsAfter.length + 8), signsAfter),
  }
  // Two cut words may both have become one.
  return now.start < now.end ? now : { start: nowFirst.start, end: nowLast.end }
}

function signsBack(text: string, signs: string): number {
  if (signs.trim() === '') return text.endsWith(signs) ? signs.length : 0
  return text.endsWith(signs) ? signs.length : (/[^\p{L}\p{N}\s]*$/u.exec(text)?.[0].length ?? 0)
}

function signsOn(text: string, signs: string): number {
  if (text.startsWith(signs)) return signs.length
  return signs.trim() === '' ? 0 : (/^[^\p{L}\p{N}\s]*/u.exec(text)?.[0].length ?? 0)
}
