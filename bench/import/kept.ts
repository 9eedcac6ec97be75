import { parseHTML } from 'linkedom'
import { type Block, blockText, type Inline } from '@/lib/text/document'
import { wordsOf } from './shingles'

/** The words of each piece of structure, by kind; of links and posts the words too. */
export type Kept = Record<'headings' | 'items' | 'quotations' | 'links' | 'posts', string[]>

export const kinds = ['headings', 'items', 'quotations', 'links', 'posts'] as const

export const nothingKept: Kept = { headings: [], items: [], quotations: [], links: [], posts: [] }

export function keptInBlocks(blocks: Block[]): Kept {
  const ofType = (type: Block['type']) => blocks.filter((block) => block.type === type)
  return {
    headings: ofType('heading').map(blockText),
    items: ofType('list').flatMap((list) =>
      list.type === 'list' ? list.content.map((entry) => textOf(entry.content)) : [],
    ),
    quotations: ofType('quotation').map(blockText),
    links: blocks.flatMap(linksIn),
    posts: ofType('post').map((post) => blockText(post).trim() || addressOf(post)),
  }
}

/** A post shown in a frame has no words on the page: its address stands for it. */
function addressOf(post: Block): string {
  return (post.type === 'post' && post.attrs.url) || ''
}

/** The words of each run of pieces that link to one place. */
function linksIn(block: Block): string[] {
  const runs = block.type === 'list' ? block.content.map((entry) => entry.content) : [block.content]
  return runs.flatMap((run = []) => {
    const links: { href: string; text: string }[] = []
    let last: string | null = null
    for (const piece of run) {
      const href = hrefOf(piece)
      if (href && href === last && piece.type === 'text')
        (links.at(-1) as { text: string }).text += piece.text
      else if (href && piece.type === 'text') links.push({ href, text: piece.text })
      last = href
    }
    return links.map(({ text }) => text)
  })
}

function hrefOf(piece: Inline): string | null {
  if (piece.type !== 'text') return null
  const link = piece.marks?.find((mark) => mark.type === 'link')
  return link?.type === 'link' ? link.attrs.href : null
}

function textOf(content: Inline[] | undefined): string {
  return (content ?? []).map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('')
}

const POST =
  /twitter-tweet|bluesky-embed|mastodon-embed|instagram-media|fb-post|telegram-post|text-post-media/

function keptInHtml(html: string): Kept {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '')
  const quotations = [...document.querySelectorAll('blockquote')]
  const isPost = (element: Element) => POST.test(element.getAttribute('class') ?? '')
  return {
    headings: texts('h1, h2, h3, h4, h5, h6'),
    items: texts('li'),
    quotations: quotations.filter((element) => !isPost(element)).map((element) => element.textContent ?? ''),
    links: texts('a[href]'),
    posts: quotations.filter(isPost).map((element) => element.textContent ?? ''),
  }
}

/** An extractor that drops classes cannot say what is a post: any quotation with the words counts. */
export function keptByPeer(html: string): Kept {
  const kept = keptInHtml(html)
  const quoted = [...kept.quotations, ...kept.posts]
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const frames = [...document.querySelectorAll('iframe[src]')].map((frame) => frame.getAttribute('src') ?? '')
  return { ...kept, quotations: quoted, posts: [...quoted, ...frames] }
}

/** Of what a page has of each kind inside its article, how much was kept as that kind. */
export function compareKept(wanted: Kept, made: Kept): Record<keyof Kept, { kept: number; of: number }> {
  const result = {} as Record<keyof Kept, { kept: number; of: number }>
  for (const kind of kinds) {
    const have = made[kind].map(bare)
    const want = wanted[kind].map(bare).filter((text) => text.length > 0)
    const found = want.filter((text) =>
      have.some((one) => one === text || (kind !== 'links' && one.includes(text))),
    )
    result[kind] = { kept: found.length, of: want.length }
  }
  return result
}

/**
 * The structure inside a page's article: elements of the page whose words all stand in the true text.
 * A heading must be a line of it, and lone words are left out: a menu's word may stand in a sentence too.
 */
export function wantedIn(html: string, truth: string): Kept {
  const all = keptInHtml(html)
  const text = ` ${bare(truth)} `
  const lines = new Set(truth.split('\n').map(bare))
  const inside = (words: string, least: number) => {
    const one = bare(words)
    return one.split(' ').length >= least && text.includes(` ${one} `)
  }
  return {
    headings: all.headings.filter((words) => lines.has(bare(words)) && inside(words, 2)),
    items: all.items.filter((words) => inside(words, 5)),
    quotations: all.quotations.filter((words) => inside(words, 5)),
    links: linksInBlocks(html, (words) => inside(words, 5)),
    posts: all.posts,
  }
}

/** Links of two words or more in a paragraph, entry or quotation that is itself of the article: a menu's may say the same words. */
function linksInBlocks(html: string, isOfArticle: (words: string) => boolean): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  return [...document.querySelectorAll('a[href]')]
    .filter((link) => isOfArticle(link.closest('p, li, blockquote, td, dd')?.textContent ?? ''))
    .map((link) => link.textContent ?? '')
    .filter((words) => wordsOf(words).length > 1)
}

function bare(text: string): string {
  return wordsOf(text.normalize('NFC')).join(' ').toLowerCase()
}
