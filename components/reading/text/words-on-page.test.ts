import { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { AnnotationHighlights } from '@/components/editor/annotation-highlights'
import type { Highlight } from '@/components/editor/highlight'
import { opEdNodes } from '@/components/editor/op-ed-nodes'
import type { TextDocument } from '@/lib/text/document'
import { type Span, slice } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'
import { anyDocument, anyShares, spanWithin } from '@/test/any-document'
import { highlighter } from './highlighter'
import { keepSelected } from './keep-selected'
import { laidOver } from './laid-over'
import { selectedSpan, selectSpan } from './pointed-at'
import { wordsOnPage } from './words-on-page'

const { window } = new JSDOM('<!doctype html><div></div>')
const {
  document: page,
  Node,
  NodeFilter,
  Text,
  HTMLBRElement,
  HTMLElement,
  Element,
  MutationObserver,
} = window
Object.assign(globalThis, { window, document: page, innerHeight: 0 })
Object.assign(globalThis, { Node, NodeFilter, Text, HTMLBRElement, HTMLElement, Element, MutationObserver })

/** A page in jsdom is slow. */
const few = { numRuns: 25 }

/** The words as the real editor draws them. */
function laidOut(document: TextDocument) {
  const element = page.createElement('div')
  page.body.replaceChildren(element)
  const map = textMap(document)
  const editor = new Editor({
    element,
    editable: false,
    injectCSS: false,
    content: document,
    extensions: [...opEdNodes, AnnotationHighlights.configure({ map })],
  })
  const root = editor.view.dom
  return { editor, root, map, words: wordsOnPage(root, map) }
}

it('goes from every place in the text to one on the page and back', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { map, words } = laidOut(document)
      for (let offset = 0; offset <= map.text.length; offset++) {
        expect(words.offsetAt(words.placeAt(offset, false), false)).toBe(offset)
        const before = map.textblocks.find(({ start }) => start === offset)
        if (!before) expect(words.offsetAt(words.placeAt(offset, true), true)).toBe(offset)
      }
    }),
    few,
  )
})

it('draws any highlights over exactly their words, without changing a letter or losing a place', () => {
  fc.assert(
    fc.property(anyDocument, fc.array(anyShares, { maxLength: 12 }), (document, shares) => {
      const { editor, root, map, words } = laidOut(document)
      const letters = root.textContent
      const highlights = shares.map((share, index): Highlight => {
        return {
          id: `${index}`,
          kind: 'note',
          span: spanWithin(map.text, share),
          on: index === 0,
          rejected: false,
        }
      })
      const laid = laidOver(highlights)
      const drawn = highlighter(editor, map, laid)
      drawn.drawOver(0, words.elements.length - 1)

      for (let offset = 0; offset <= map.text.length; offset++)
        expect(words.offsetAt(words.placeAt(offset, false), false)).toBe(offset)
      if (highlights[0]) {
        const parts = [...root.querySelectorAll('[data-annotation="0"]')].map(
          ({ textContent }) => textContent,
        )
        expect(parts.join('')).toBe(slice(map.text, highlights[0].span).replaceAll('\n', ''))
      }
      expect(root.textContent).toBe(letters)
      laid.lay([])
      drawn.draw()
      expect(root.querySelector('.hl')).toBeNull()
    }),
    few,
  )
})

it('draws textblock by textblock what it draws at once', () => {
  fc.assert(
    fc.property(anyDocument, fc.array(anyShares, { maxLength: 8 }), fc.nat(), (document, shares, pick) => {
      const spans = shares.map((share) => spanWithin(textMap(document).text, share))
      const highlights = spans.map((span, index): Highlight => {
        return { id: `${index}`, kind: 'claim', span, on: false, rejected: false }
      })
      const whole = laidOut(document)
      const all = highlighter(whole.editor, whole.map, laidOver(highlights))
      all.drawOver(0, whole.words.elements.length - 1)
      const expected = whole.words.elements.map(({ innerHTML }) => innerHTML)

      const part = laidOut(document)
      const one = pick % part.words.elements.length
      const window = highlighter(part.editor, part.map, laidOver(highlights))
      window.drawOver(one, one)
      expect(part.words.elements[one]?.innerHTML).toBe(expected[one])
    }),
    few,
  )
})

it('keeps what is selected when the words under it are drawn anew', () => {
  fc.assert(
    fc.property(anyDocument, anyShares, fc.array(anyShares, { minLength: 1 }), (document, share, shares) => {
      const { editor, map, words } = laidOut(document)
      const at = (id: string, span: Span, on: boolean): Highlight => {
        return { id, kind: 'note', span, on, rejected: false }
      }
      const spans = shares.map((one) => spanWithin(map.text, one))
      const lying = (on: boolean) => spans.map((span, index) => at(`${index}`, span, on))
      const laid = laidOver(lying(true))
      const drawn = highlighter(editor, map, laid)
      drawn.drawOver(0, words.elements.length - 1)
      selectSpan(words, spanWithin(map.text, share))
      const selected = selectedSpan(words)

      laid.lay(lying(false))
      keepSelected(words, drawn.draw)
      expect(selectedSpan(words)).toEqual(selected)
      laid.lay([])
      keepSelected(words, drawn.draw)
      expect(selectedSpan(words)).toEqual(selected)
    }),
    few,
  )
})

it('knows all that lies at a place, smallest first', () => {
  const at = (id: string, start: number, end: number): Highlight => {
    return { id, kind: 'note', span: { start, end }, on: false, rejected: false }
  }
  const { lyingAt } = laidOver([at('all', 0, 8), at('word', 4, 8), at('first', 0, 3)])
  expect(lyingAt(5)).toEqual(['word', 'all'])
  expect(lyingAt(3)).toEqual(['all'])
})
