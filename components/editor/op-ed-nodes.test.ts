import { getSchema } from '@tiptap/core'
import { expect, it } from 'vitest'
import { blockKinds, type TextDocument } from '@/lib/text/document'
import { textMap } from '@/lib/text/text-map'
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

it('counts positions as the map of the text does', () => {
  const held = schema.nodeFromJSON(everything)
  const map = textMap(everything)

  for (let offset = 0; offset < map.text.length; offset++) {
    const { from, to } = map.toPositions({ start: offset, end: offset + 1 })
    const character = map.text.charAt(offset)
    // What parts two blocks is no place in the editor.
    const parts = character === '\n' && from === to
    expect({ offset, is: held.textBetween(from, to, '', '\n') }).toEqual({
      offset,
      is: parts ? '' : character,
    })
    expect(map.toSpan({ from, to: from })).toEqual({ start: offset, end: offset })
  }
})
