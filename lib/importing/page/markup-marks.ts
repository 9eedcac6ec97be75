import type { Mark } from '@/lib/text/document'
import { tagOf } from './visibility'

/** The marks in force inside an element, given those around it. */
export function marksInside(element: Element, around: Mark[], address: string | null): Mark[] {
  let marks = around
  const href = tagOf(element) === 'a' ? safeHref(element.getAttribute('href'), address) : null
  if (href) marks = [...marks.filter((mark) => mark.type !== 'link'), { type: 'link', attrs: { href } }]
  marks = withMark(
    marks,
    'em',
    emphasis(element, 'em i cite', /(?:^|;)\s*font-style\s*:\s*(italic|oblique|normal)/i),
  )
  return withMark(
    marks,
    'strong',
    emphasis(element, 'strong b', /(?:^|;)\s*font-weight\s*:\s*(bold|bolder|normal|[1-9]00)/i),
  )
}

function withMark(marks: Mark[], type: 'em' | 'strong', on: boolean | null): Mark[] {
  if (on === null || marks.some((mark) => mark.type === type) === on) return marks
  return on ? [{ type }, ...marks] : marks.filter((mark) => mark.type !== type)
}

/** A style outranks the tag: word processors wrap whole documents in `<b style="font-weight:normal">`. */
function emphasis(element: Element, tags: string, style: RegExp): boolean | null {
  const styled = style.exec(element.getAttribute('style') ?? '')?.[1]
  if (styled) return /italic|oblique|bold|[6-9]00/i.test(styled)
  return tags.split(' ').includes(tagOf(element)) ? true : null
}

/** Only addresses a reader can safely follow: web pages and mail. */
export function safeHref(href: string | null | undefined, address: string | null): string | null {
  const written = href?.trim()
  if (!written || written.startsWith('#')) return null
  const url = URL.parse(written, address ?? undefined)
  return url && /^(?:https?|mailto):$/.test(url.protocol) && url.href.length <= 4000 ? url.href : null
}
