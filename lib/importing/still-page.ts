import { parseHTML } from 'linkedom'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
const ACTIVE = 'script, iframe, frame, object, embed, base, meta, link, form button, dialog'

/**
 * A captured page to look at: nothing in it runs, loads or leads away. The frame it is shown in forbids the same;
 * taking the links' addresses out is what keeps a click from opening a page inside the frame.
 */
export function stillPage(html: string): string {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll(ACTIVE)) element.remove()
  for (const element of document.querySelectorAll(
    '[href], [action], [formaction], [ping], [autofocus], [srcset], [src]',
  )) {
    for (const name of ['href', 'xlink:href', 'action', 'formaction', 'ping', 'autofocus', 'srcset', 'src']) {
      element.removeAttribute(name)
    }
  }
  const body = document.documentElement?.outerHTML ?? ''
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">${body}`
}
