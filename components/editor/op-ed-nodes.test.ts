import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockKinds, type TextDocument } from '@/lib/text/document'
import { slice } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'
import { anyDocument, anyShares, spanWithin } from '@/test/any-document'
import { doc } from '@/test/notation'
import { opEdNodes } from './op-ed-nodes'

const schema = getSchema(opEdNodes)

const kept = { junk: null, dir: null }

const everything: TextDocument = {
  type: 'doc',
  content: [
    ...doc('The ferry 👩🏽‍✈️ was late.\n# Costs\n> “Sound.”\n- one\n- two\n~ Menu').content,
    {
      type: 'paragraph',
      attrs: { ...kept, dir: 'rtl' },
      content: [
        { type: 'text', text: 'می‌رود', marks: [{ type: 'em' }, { type: 'strong' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'دور', marks: [{ type: 'link', attrs: { href: 'https://strait.example' } }] },
      ],
    },
    {
      type: 'post',
      attrs: {
        ...kept,
        author: 'Harbour',
        handle: '@harbour',
        time: null,
        url: null,
        platform: null,
        target: null,
      },
      content: [{ type: 'text', text: 'Ramp up.' }],
    },
    { type: 'caption', attrs: kept, content: [{ type: 'text', text: 'The ramp' }] },
    { type: 'table', attrs: kept },
    { type: 'paragraph', attrs: kept, content: [{ type: 'text', text: 'End' }] },
  ],
}

it('knows every block there is', () => {
  expect(Object.keys(schema.nodes)).toEqual(expect.arrayContaining([...blockKinds, 'listEntry', 'hardBreak']))
})

it('holds a document as it is, and gives it back unchanged', () => {
  const held = schema.nodeFromJSON(everything)
  held.check()
  expect(held.toJSON()).toEqual(everything)
})

it('counts positions as the map of the text does, both ways, in any document', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constant(everything), anyDocument), anyShares, (document, shares) => {
      const held = schema.nodeFromJSON(document)
      const map = textMap(document)
      for (let offset = 0; offset < map.text.length; offset++) {
        const { from, to } = map.toPositions({ start: offset, end: offset + 1 })
        const character = map.text.charAt(offset)
        // What parts two blocks is no place in the editor.
        const parts = character === '\n' && from === to
        expect(held.textBetween(from, to, '', '\n')).toBe(parts ? '' : character)
        expect(map.toSpan({ from, to: from })).toEqual({ start: offset, end: offset })
      }
      const span = spanWithin(map.text, shares)
      const { from, to } = map.toPositions(span)
      const words = slice(map.text, span)
      if (!map.text.slice(Math.max(0, span.start - 1), span.end + 1).includes('\n')) {
        expect(held.textBetween(from, to)).toBe(words)
        expect(map.toSpan({ from, to })).toEqual(span)
      }
    }),
  )
})
