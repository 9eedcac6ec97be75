import type { Inline, Mark } from '@/lib/text/document'
import { InlineBuilder } from './inline-builder'
import { marksInside } from './markup-marks'
import { isBlockElement, isVisible, tagOf } from './visibility'

/** The words of an element as one run of inline content, breaks between the blocks in it. */
export function inlineOf(
  element: Element,
  address: string | null,
  without: Set<Element> = new Set(),
): Inline[] {
  const inline = new InlineBuilder()
  const gather = (inside: Element, marks: Mark[]) => {
    for (const node of inside.childNodes) {
      if (isText(node)) inline.text(node.data, marks)
      else if (isElement(node) && isVisible(node) && !without.has(node)) {
        const breaks = isBlockElement(node) || tagOf(node) === 'br'
        if (breaks && !inline.endsInBreak) inline.lineBreak()
        gather(node, marksInside(node, marks, address))
        if (isBlockElement(node) && !inline.endsInBreak) inline.lineBreak()
      }
    }
  }
  gather(element, [])
  return inline.take()
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}
