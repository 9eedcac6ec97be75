import { parseHTML } from 'linkedom'
import { cleanText } from '../clean-text'
import { judge } from '../judging/judge'
import type { Reading } from '../reading'
import { judgePage } from './judge-page'
import { makeShallow } from './shallow'
import { visiblePassages } from './visible-passages'
import { wholeDocument } from './whole-document'
import { withoutCode } from './without-code'

/** Reads a page, or the piece of one that a browser or a word processor puts on the clipboard. */
export function readHtml(html: string, address: string | null = null): Reading {
  const clean = cleanText(withoutCode(html))
  const fragment = clipboardFragment(clean)
  if (fragment === null) return judgePage(wholeDocument(clean), address)

  const { body } = parseHTML(`<html><body>${fragment}</body></html>`).document
  makeShallow(body)
  return judge(visiblePassages(body, address))
}

/** What stands between the clipboard's marks, or all of it if it is no whole page. */
function clipboardFragment(html: string): string | null {
  const marked = /<!--\s*StartFragment\s*-->([\s\S]*?)(?:<!--\s*EndFragment\s*-->|$)/i.exec(html)?.[1]
  if (marked !== undefined) return marked
  return /<(?:html|body|head|!doctype)\b/i.test(html) ? null : html
}
