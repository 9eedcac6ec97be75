import { parseHTML } from 'linkedom'
import { type Block, blockText } from '@/lib/text/document'
import { nameOfBlock } from './still-page-name'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
const MARKED =
  ':target { outline: 3px solid #1463c4 !important; outline-offset: 3px !important; scroll-margin: 25vh }'
const ACTIVE =
  'script, noscript, noembed, noframes, template, iframe, frame, frameset, object, embed, applet, portal, base, meta, link, form button, dialog, svg, math, video, audio, source, track'
const COMMENT = 8
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
  for (const comment of commentsIn(document)) comment.remove()
  for (const element of document.querySelectorAll('*')) makeStill(element)
  for (const sheet of document.querySelectorAll('style')) {
    sheet.textContent = withoutAddresses(sheet.textContent ?? '')
  }
  nameBlocks([...document.querySelectorAll('body *')], blocks)
  const body = document.documentElement?.outerHTML ?? ''
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${MARKED}</style>${body}`
}

/** Where a comment ends, browsers and our parser do not agree: what one takes for words the other may take for a link. */
function commentsIn(node: Node): ChildNode[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === COMMENT ? [child] : commentsIn(child)))
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
  const letters = elements.map((element) => lettersOf(element.textContent ?? ''))
  let from = 0
  blocks.forEach((block, index) => {
    const words = lettersOf(blockText(block))
    const at = words === '' ? -1 : placeOf(words, letters, from)
    if (at < 0) return
    elements[at]?.setAttribute('id', nameOfBlock(index))
    from = Math.max(from, at + 1)
  })
}

/** Footnotes may stand elsewhere than in their order. */
function placeOf(words: string, letters: string[], from: number): number {
  const at = letters.indexOf(words, from)
  return at < 0 && words.length > 8 ? letters.indexOf(words) : at
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\u2060\ufeff]/g, '')
}
