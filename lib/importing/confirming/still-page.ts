import { parseHTML } from 'linkedom'
import { type Block, blockText } from '@/lib/text/document'
import { nameOfBlock } from './still-page-name'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
const MARKED =
  ':target { outline: 3px solid #1463c4 !important; outline-offset: 3px !important; scroll-margin: 25vh }'
const ACTIVE = 'script, iframe, frame, object, embed, base, meta, link, form button, dialog'

/**
 * A captured page to look at: nothing in it runs, loads or leads away. The frame it is shown in forbids the same;
 * taking the links' addresses out is what keeps a click from opening a page inside the frame.
 */
export function stillPage(html: string, blocks: Block[] = []): string {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll(ACTIVE)) element.remove()
  for (const element of document.querySelectorAll(
    '[href], [action], [formaction], [ping], [autofocus], [srcset], [src]',
  )) {
    for (const name of ['href', 'xlink:href', 'action', 'formaction', 'ping', 'autofocus', 'srcset', 'src']) {
      element.removeAttribute(name)
    }
  }
  for (const element of document.querySelectorAll('[style]')) {
    element.setAttribute('style', withoutAddresses(element.getAttribute('style') ?? ''))
  }
  for (const sheet of document.querySelectorAll('style')) {
    sheet.textContent = withoutAddresses(sheet.textContent ?? '')
  }
  nameBlocks([...document.querySelectorAll('body *')], blocks)
  const body = document.documentElement?.outerHTML ?? ''
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><style>${MARKED}</style>${body}`
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
    const at = words === '' ? -1 : letters.indexOf(words, from)
    if (at < 0) return
    elements[at]?.setAttribute('id', nameOfBlock(index))
    from = at + 1
  })
}

function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b\u2060\ufeff]/g, '')
}
