import type { TextDocument } from '@/lib/text/document'

/** From so many blocks on, those out of sight are laid out only when they are needed. */
const LONG = 80

/** What stands on the element that holds the words, whoever draws it. */
export function textAttributes({ content }: TextDocument, label: string, long = LONG) {
  return {
    role: 'region',
    'aria-label': label,
    className: 'reading-text',
    'data-long': content.length > long ? '' : undefined,
  }
}
