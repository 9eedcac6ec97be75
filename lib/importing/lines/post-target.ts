import type { Inline } from '@/lib/text/document'

/** What a post links to as it writes it: the last address among its words that is not the post's own. */
export function targetIn(content: Inline[], own: string | null): string | null {
  const last = content.findLast(
    (piece) =>
      piece.type === 'text' &&
      piece.marks?.some((mark) => mark.type === 'link' && mark.attrs.href !== own) &&
      WRITTEN.test(piece.text.trim()),
  )
  return last?.type === 'text' ? last.text.trim() : null
}

const WRITTEN = /^(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/i
