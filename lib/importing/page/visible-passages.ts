import type { Block, Inline, Mark } from '@/lib/text/document'
import { cleanText } from '../clean-text'
import { type Passage, paragraph, passageOf, unmarked } from '../judging/passage'
import { embeddedPost } from './embedded-post'
import { footnoteIn, isFootnote, isListOfNotes } from './footnotes'
import { InlineBuilder } from './inline-builder'
import { inlineOf, isElement, isText } from './inline-of-element'
import { listIn } from './markup-list'
import { marksInside } from './markup-marks'
import { tableIn } from './markup-table'
import { isPullQuote } from './pull-quotes'
import { holdsBlocks, isBlockElement, isVisible, tagOf } from './visibility'

/** A passage, the text nodes of the page its words come from, and the element that holds just them. */
export type PagePassage = Passage & { nodes: Text[]; element: Element }

type Shape = (content: Inline[]) => Block

/** Every visible word under an element, in order, as blocks of the kinds the markup says. */
export function visiblePassages(root: Element, address: string | null): PagePassage[] {
  const walk = new PageWalk(root, address)
  walk.container(root, paragraph, [])
  return walk.passages
}

class PageWalk {
  passages: PagePassage[] = []
  #inline = new InlineBuilder()
  #nodes: Text[] = []
  #element: Element
  #address: string | null

  constructor(root: Element, address: string | null) {
    this.#element = root
    this.#address = address
  }

  container(element: Element, shape: Shape, marks: Mark[]) {
    const around = this.#element
    this.#element = element
    this.#children(element, shape, marks)
    this.#flush(shape)
    this.#element = around
  }

  #children(element: Element, shape: Shape, marks: Mark[]) {
    for (const node of element.childNodes) {
      if (isText(node)) this.#words(node, marks)
      else if (isElement(node) && this.#post(node, shape)) continue
      else if (isElement(node) && isVisible(node)) this.#inside(node, shape, marks)
    }
  }

  #post(element: Element, shape: Shape): boolean {
    const post = embeddedPost(element, this.#address)
    if (!post) return false
    this.#flush(shape)
    this.#push(post, element, textNodes(element))
    return true
  }

  #words(node: Text, marks: Mark[]) {
    this.#inline.text(node.data, marks)
    if (node.data.trim()) this.#nodes.push(node)
  }

  #inside(element: Element, shape: Shape, around: Mark[]) {
    const tag = tagOf(element)
    const marks = marksInside(element, around, this.#address)
    if (tag === 'br') return this.#lineBreak(shape)
    if (!isBlockElement(element)) return this.#children(element, shape, marks)

    this.#flush(shape)
    const whole = wholeBlock(element, tag, this.#address)
    if (whole) this.#push(whole, element, textNodes(element))
    else this.container(element, shapeOf(element, tag) ?? shape, marks)
  }

  /** One break is a line's end, two make a paragraph. */
  #lineBreak(shape: Shape) {
    if (this.#inline.endsInBreak) this.#flush(shape)
    else this.#inline.lineBreak()
  }

  #flush(shape: Shape) {
    const content = this.#inline.take()
    if (content.length > 0) this.#push(shape(content), this.#element, this.#nodes)
    this.#nodes = []
  }

  #push(block: Block, element: Element, nodes: Text[]) {
    const passage = passageOf(block)
    if (passage.text.trim() || block.type === 'post')
      this.passages.push({
        ...passage,
        element,
        nodes,
        ...(passage.words < 60 && { pieces: piecesOf(nodes) }),
      })
  }
}

/** Blocks read from an element as a whole: footnotes, quotations of several paragraphs, lists and tables. */
function wholeBlock(element: Element, tag: string, address: string | null): Block | null {
  if (isFootnote(element)) return footnoteIn(element, address)
  if (isPullQuote(element)) return { type: 'quotation', attrs: unmarked, content: inlineOf(element, address) }
  if (tag === 'blockquote' && isQuotedWhole(element))
    return { type: 'quotation', attrs: unmarked, content: inlineOf(element, address) }
  if (tag === 'ul' || tag === 'ol')
    return isListOfNotes(element) ? null : listIn(element, tag === 'ol', address)
  return tag === 'table' ? tableIn(element, address) : null
}

const LONGEST_QUOTATION = 2_500

/** Several paragraphs and nothing else are one quotation; a whole article set in is none. */
function isQuotedWhole(element: Element): boolean {
  const parts = [...element.childNodes].filter(
    (node) => isElement(node) || (isText(node) && node.data.trim()),
  )
  return (
    parts.length > 1 &&
    parts.every((part) => isElement(part) && tagOf(part) === 'p' && !holdsBlocks(part)) &&
    (element.textContent ?? '').length < LONGEST_QUOTATION
  )
}

function shapeOf(element: Element, tag: string): Shape | null {
  if (/^h[1-6]$/.test(tag)) return heading(Number(tag.slice(1)))
  if (tag === 'blockquote') return (content) => ({ type: 'quotation', attrs: unmarked, content })
  if (tag === 'figcaption' || tag === 'caption')
    return (content) => ({ type: 'caption', attrs: unmarked, content })
  return element.getAttribute('role') === 'heading'
    ? heading(Number(element.getAttribute('aria-level') ?? 2))
    : null
}

function heading(rank: number): Shape {
  const level = rank <= 2 ? 2 : rank === 3 ? 3 : 4
  return (content) => ({ type: 'heading', attrs: { ...unmarked, level }, content })
}

function piecesOf(nodes: Text[]): string[] {
  return nodes.map((node) => cleanText(node.data).replace(/\s+/g, ' ').trim())
}

function textNodes(element: Element): Text[] {
  return [...element.childNodes].flatMap((node) =>
    isText(node)
      ? node.data.trim()
        ? [node]
        : []
      : isElement(node) && isVisible(node)
        ? textNodes(node)
        : [],
  )
}
