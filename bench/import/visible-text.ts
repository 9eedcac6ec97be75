import { parseHTML } from 'linkedom'

const UNSEEN =
  /^(?:script|style|noscript|template|head|iframe|object|embed|svg|math|video|audio|canvas|select|option|textarea|input|dialog)$/
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|caption|ul)$/

/**
 * What a browser puts on the clipboard as text when a whole page is selected: blocks on lines of their own, an empty
 * line around paragraphs, cells parted by tabs. Written apart from the importer, so that the bench does not mark its own homework.
 */
export function visibleText(html: string): string {
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const lines: string[] = []
  let line = ''
  const end = (apart: boolean) => {
    if (line.trim()) lines.push(line.replace(/[ \n\r]+/g, ' ').trim())
    if (apart && lines.at(-1) !== '') lines.push('')
    line = ''
  }
  const walk = (node: Node) => {
    if (node.nodeType === 3) line += (node.textContent ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== 1) return
    const element = node as Element
    const tag = element.localName.toLowerCase()
    if (UNSEEN.test(tag) || isHidden(element)) return
    if (tag === 'br') return end(false)
    const apart = /^(?:p|h[1-6]|blockquote|ul|ol)$/.test(tag)
    if (BLOCK.test(tag)) end(apart)
    for (const child of element.childNodes) walk(child)
    if (tag === 'td' || tag === 'th') line += '\t'
    if (BLOCK.test(tag)) end(apart)
  }
  walk(document.body ?? document.documentElement)
  end(false)
  return lines.join('\n')
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  )
}
