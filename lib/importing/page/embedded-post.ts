import type { Block } from '@/lib/text/document'
import { datesIn } from '../fields/dates'
import { unmarked } from '../judging/passage'
import { postSignature } from '../lines/post-signature'
import { inlineOf } from './inline-of-element'
import { safeHref } from './markup-marks'

/** What networks call the markup they hand out for embedding a post. */
const EMBEDS =
  /(?:^|[\s_-])(?:twitter-(?:tweet|video)|tweet-embed|bluesky-embed|instagram-media|mastodon-embed|text-post-media|fb-post|tiktok-embed|telegram-post)(?:$|[\s_-])/i

export function embeddedPost(element: Element, address: string | null): Block | null {
  if (!EMBEDS.test(element.getAttribute('class') ?? '')) return null
  const content = inlineOf(element, address)
  if (content.length === 0) return null
  const lines = content
    .map((piece) => (piece.type === 'text' ? piece.text : '\n'))
    .join('')
    .split('\n')
  const signature = lines.map((line) => signatureIn(line)).find((one) => one !== null) ?? null
  return {
    type: 'post',
    attrs: {
      ...unmarked,
      author: signature?.author ?? null,
      handle: signature?.handle ?? null,
      time: signature?.time ?? datesIn(lines.at(-1) ?? '')[0]?.iso ?? null,
      url: permalink(element, address),
      platform: null,
      target: null,
    },
    content,
  }
}

function signatureIn(line: string) {
  const at = line.search(/[—–]\s*[^—–]{1,120}\(@[\w.-]+\)/u)
  return at < 0 ? null : postSignature(line.slice(at))
}

function permalink(element: Element, address: string | null): string | null {
  for (const name of ['cite', 'data-instgrm-permalink', 'data-text-post-permalink', 'data-href']) {
    const href = safeHref(element.getAttribute(name), address)
    if (href) return href
  }
  const links = [...element.querySelectorAll('a[href]')].map((link) =>
    safeHref(link.getAttribute('href'), address),
  )
  return links.findLast((href) => href !== null) ?? null
}
