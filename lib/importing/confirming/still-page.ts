import { parseHTML } from 'linkedom'
import { type Block, blockText } from '@/lib/text/document'
import { nameOfBlock } from './still-page-name'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
const MARKED =
  ':target { outline: 3px solid #1463c4 !important; outline-offset: 3px !important; scroll-margin: 25vh }'
const ACTIVE =
  'script, noscript, noembed, noframes, template, iframe, frame, frameset, object, embed, applet, portal, base, meta, link, form button, dialog, svg, math, video, audio, source, track'
/** What a walk through a page is to stop at. */
const COMMENTS = 128
const TEXT = 3
const LEADING =
  'href xlink:href src srcset imagesrcset srcdoc action formaction ping background poster data cite longdesc usemap manifest autofocus target'.split(
    ' ',
  )

/**
 * A captured page to look at: nothing in it runs, loads or leads away. The frame it is shown in forbids the same;
 * taking the links' addresses out is what keeps a click from opening a page inside the frame.
 */
export function stillPage(html: string, blocks: Block[] = []): string {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll(ACTIVE)) element.remove()
  // What is left of some bytes is a document without a root, in which it is lost itself.
  if (!document.documentElement) return framed('')
  for (const comment of commentsIn(document)) comment.remove()
  for (const element of document.querySelectorAll('*')) makeStill(element)
  for (const sheet of document.querySelectorAll('style')) {
    sheet.textContent = withoutAddresses(sheet.textContent ?? '')
  }
  if (document.body) nameBlocks([...document.body.querySelectorAll('*')], blocks)
  return framed(document.documentElement.outerHTML)
}

function framed(page: string): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${MARKED}</style>${page}`
}

/** Where a comment ends, browsers and our parser do not agree: what one takes for words the other may take for a link. */
function commentsIn(document: Document): Comment[] {
  const walker = document.createTreeWalker(document, COMMENTS)
  const found: Comment[] = []
  while (walker.nextNode()) found.push(walker.currentNode as Comment)
  return found
}

function makeStill(element: Element) {
  for (const name of element.getAttributeNames()) {
    if (LEADING.includes(name.toLowerCase()) || /^on/i.test(name)) element.removeAttribute(name)
  }
  const style = element.getAttribute('style')
  if (style !== null) element.setAttribute('style', withoutAddresses(style))
}

function withoutAddresses(style: string): string {
  return style.replace(/@import[^;]*;?|(?:url|image-set|src)\([^)]*\)?/gi, 'none')
}

/** Blocks keep the order of the page: each is looked for after the one before it. */
function nameBlocks(elements: Element[], blocks: Block[]) {
  const placeOf = placesAmong(elements)
  let from = 0
  blocks.forEach((block, index) => {
    const words = lettersOf(blockText(block))
    const at = words === '' ? -1 : placeOf(words, from)
    if (at < 0) return
    elements[at]?.setAttribute('id', nameOfBlock(index))
    from = Math.max(from, at + 1)
  })
}

/** Finds the element of exactly these letters. Only of those as long are the letters read: boxes stand in boxes by the thousand. */
function placesAmong(elements: Element[]): (words: string, from: number) => number {
  const counts = letterCounts(elements)
  const known = new Map<Element, string>()
  const lettersIn = (element: Element): string => {
    const around = element.parentElement
    const same = around && counts.get(around) === counts.get(element) ? known.get(around) : undefined
    const letters = known.get(element) ?? same ?? lettersOf(element.textContent ?? '')
    known.set(element, letters)
    return letters
  }
  const find = (words: string, from: number) =>
    elements.findIndex(
      (element, place) =>
        place >= from && counts.get(element) === words.length && lettersIn(element) === words,
    )
  return (words, from) => {
    const at = find(words, from)
    // Footnotes may stand elsewhere than in their order.
    return at < 0 && words.length > 8 ? find(words, 0) : at
  }
}

/** How many letters stand in each, the innermost counted first. */
function letterCounts(elements: Element[]): Map<Element, number> {
  const counts = new Map<Element, number>()
  for (const element of elements.toReversed()) {
    let count = 0
    for (let child = element.firstChild; child; child = child.nextSibling) {
      const inner = counts.get(child as Element)
      count += inner ?? (child.nodeType === TEXT ? lettersOf(child.textContent ?? '').length : 0)
    }
    counts.set(element, count)
  }
  return counts
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\u2060\ufeff]/g, '')
}
