import type { Block, Inline, Platform } from '@/lib/text/document'
import { datesIn } from '../fields/dates'
import { unmarked } from '../judging/passage'
import { networkOf, postAddress } from '../lines/post-network'
import { postSignature } from '../lines/post-signature'
import { targetIn } from '../lines/post-target'
import { inlineOf } from './inline-of-element'
import { safeHref } from './markup-marks'
import { tagOf } from './visibility'

/** What networks call the markup they hand out for embedding a post. */
const EMBEDS =
  /(?:^|[\s_-])(?:twitter-(?:tweet|video)|tweet-embed|bluesky-embed|instagram-media|mastodon-embed|text-post-media|fb-(?:post|video)|tiktok-embed|telegram-post)(?:$|[\s_-])/i

const CUSTOM =
  /^(?:amp-(?:twitter|youtube|instagram|facebook)|lite-youtube|youtube-video|twitter-widget|mastodon-embed|bluesky-embed)$/

/** A post of a network, by whatever markup: a quotation with its words, a frame, a script or an element of its own that fetches it. */
export function embeddedPost(element: Element, address: string | null): Block | null {
  const tag = tagOf(element)
  if (tag === 'iframe' || tag === 'script' || CUSTOM.test(tag)) return wordless(element)
  return /^(?:blockquote|div|section|figure)$/.test(tag) && EMBEDS.test(element.getAttribute('class') ?? '')
    ? worded(element, address)
    : null
}

/** The page holds only where the post is; its words are not in it. */
function wordless(element: Element): Block | null {
  const found = declared(element) ?? linkedFrom(element)
  const post = postAddress(found?.address)
  if (!found || !post) return null
  const { url, platform, handle } = post
  return {
    type: 'post',
    attrs: { ...unmarked, author: null, handle, time: null, url, platform, target: found.written },
  }
}

function worded(element: Element, address: string | null): Block | null {
  const content = inlineOf(element, address)
  if (content.length === 0) return wordless(element)
  const lines = linesOf(content)
  const said = lines.map(signatureIn).find((one) => one !== null)
  const post =
    postAddress(declared(element)?.address) ??
    linksOf(element, address)
      .map(postAddress)
      .findLast((one) => one !== null)
  const handle = said?.handle ?? post?.handle ?? null
  const target = targetIn(content, post?.url ?? null)
  return {
    type: 'post',
    attrs: {
      ...unmarked,
      author: said?.author ?? null,
      handle,
      time: said?.time ?? datesIn(lines.at(-1) ?? '')[0]?.iso ?? null,
      url: post?.url ?? linksOf(element, address).at(-1) ?? null,
      platform: post?.platform ?? classNetwork(element) ?? networkOf(handle, target),
      target,
    },
    content,
  }
}

function linesOf(content: Inline[]): string[] {
  return content
    .map((piece) => (piece.type === 'text' ? piece.text : '\n'))
    .join('')
    .split('\n')
}

type Said = { author: string | null; handle: string | null; time: string | null }

/** Who posted it and when, as each network signs: "— Ann (@ann) May 2, 2025", "A post shared by Ann (@ann)", "Posted by Ann on Friday, May 2, 2025". */
function signatureIn(line: string): Said | null {
  const at = line.search(/[—–]\s*[^—–]{1,120}\(@[\w.@-]+\)/u)
  if (at >= 0) return postSignature(line.slice(at))
  const {
    author,
    handle = null,
    rest = '',
  } = (
    /A (?:post|reel|video) shared by (?<author>[^()]{1,100}?)\s*\(@(?<handle>[\w.]{1,60})\)(?<rest>.{0,60})/u.exec(
      line,
    ) ?? /Posted by (?<author>.{1,100}?) on (?<rest>.{1,60})$/u.exec(line)
  )?.groups ?? {}
  return author ? { author, handle, time: datesIn(rest)[0]?.iso ?? null } : null
}

/** Where the markup says the post is, in full and as written. */
function declared(element: Element): { address: string; written: string } | null {
  for (const [name, whole] of ATTRIBUTES) {
    const written = element.getAttribute(name)?.trim()
    if (!written) continue
    const address = whole(written, tagOf(element))
    if (address) return { address, written }
  }
  return null
}

/** A quotation without words, for a script to fill, still links to the post. */
function linkedFrom(element: Element): { address: string; written: string } | null {
  const written = element.getElementsByTagName('a')[0]?.getAttribute('href')?.trim()
  return written ? { address: asIs(written), written } : null
}

const asIs = (value: string) => (value.startsWith('//') ? `https:${value}` : value)

const ATTRIBUTES: [name: string, whole: (value: string, tag: string) => string | null][] = [
  ['cite', asIs],
  ['data-instgrm-permalink', asIs],
  ['data-text-post-permalink', asIs],
  ['data-href', asIs],
  ['data-embed-url', asIs],
  ['data-telegram-post', (value) => `https://t.me/${value}`],
  [
    'data-bluesky-uri',
    (value) => value.replace(/^at:\/\/([^/]+)\/app\.bsky\.feed\.post\//, 'https://bsky.app/profile/$1/post/'),
  ],
  ['data-tweet-id', (value) => `https://twitter.com/i/status/${value}`],
  ['data-tweetid', (value) => `https://twitter.com/i/status/${value}`],
  ['data-shortcode', (value) => `https://www.instagram.com/p/${value}/`],
  ['data-videoid', (value) => `https://www.youtube.com/watch?v=${value}`],
  ['videoid', (value) => `https://www.youtube.com/watch?v=${value}`],
  ['src', (value, tag) => (tag === 'script' ? null : asIs(value))],
  ['data-src', (value, tag) => (tag === 'script' ? null : asIs(value))],
  ['data-lazy-src', asIs],
]

function linksOf(element: Element, address: string | null): string[] {
  return [...element.querySelectorAll('a[href]')].flatMap(
    (link) => safeHref(link.getAttribute('href'), address) ?? [],
  )
}

function classNetwork(element: Element): Platform | null {
  const name = /twitter|tweet|bluesky|instagram|mastodon|fb-|telegram/i
    .exec(element.getAttribute('class') ?? '')?.[0]
    .toLowerCase()
  return name ? (NETWORKS[name] ?? null) : null
}

const NETWORKS: Record<string, Platform> = {
  twitter: 'x',
  tweet: 'x',
  bluesky: 'bluesky',
  instagram: 'instagram',
  mastodon: 'mastodon',
  'fb-': 'facebook',
  telegram: 'telegram',
}
