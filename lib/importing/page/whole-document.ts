import { parseHTML } from 'linkedom'
import { isElement, isText } from './inline-of-element'
import { tagOf } from './visibility'

/**
 * A page as a browser would hold it. The parser leaves everything where it was written, and pages put words
 * before `<html>`, between `<head>` and `<body>`, in a second body or in none at all:
 *   <p>a</p> <html> <head> <title/> <p>b</p> </head> c <body>d</body> <body>e</body>
 * becomes one head with the title, and one body with a b c d e.
 */
export function wholeDocument(html: string): Document {
  const { document } = parseHTML(html)
  if (!isWhole(document)) makeWhole(document)
  return document
}

function isWhole(document: Document): boolean {
  const [root, ...others] = partsOf(document)
  if (!root || others.length > 0 || !isElement(root) || tagOf(root) !== 'html') return false
  const [head, body, ...rest] = partsOf(root)
  if (!head || !body || rest.length > 0 || !isElement(head) || !isElement(body)) return false
  return tagOf(head) === 'head' && tagOf(body) === 'body' && partsOf(head).every(isOfHead)
}

function makeWhole(document: Document) {
  const root = document.createElement('html')
  const head = document.createElement('head')
  const body = document.createElement('body')
  const parts = flattened(document, root)
  for (const part of partsOf(document)) document.removeChild(part)
  document.appendChild(root)
  root.append(head, body)
  for (const part of parts) (isOfHead(part) ? head : body).append(part)
}

/** What stands in the page's frames, in order; what the frames say of language and direction goes to the root. */
function flattened(parent: Node, root: Element): Node[] {
  return partsOf(parent).flatMap((part) => {
    if (!isElement(part) || !/^(?:html|head|body)$/.test(tagOf(part))) return [part]
    for (const name of ['lang', 'dir']) {
      const value = part.getAttribute(name)
      if (value && !root.hasAttribute(name)) root.setAttribute(name, value)
    }
    return flattened(part, root)
  })
}

/** The elements in a node, and the text in it that is not only space. */
function partsOf(parent: Node): Node[] {
  return [...parent.childNodes].filter((node) => isElement(node) || (isText(node) && node.data.trim() !== ''))
}

function isOfHead(node: Node): boolean {
  return isElement(node) && /^(?:meta|link|title|base|style|script|noscript|template)$/.test(tagOf(node))
}
