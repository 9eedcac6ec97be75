import { expect, it } from 'vitest'
import type { Block, TextDocument } from '@/lib/text/document'
import { doc } from '@/test/notation'
import { suggest } from './suggest'
import type { Known } from './suggestion'

const known: Known = { language: 'en', writers: [], sources: [], tagged: [] }
const plain = { junk: null, dir: null }

function paragraphs(...texts: string[]): TextDocument {
  return {
    type: 'doc',
    content: texts.map(
      (text): Block => ({ type: 'paragraph', attrs: plain, content: [{ type: 'text', text }] }),
    ),
  }
}

const text = paragraphs(
  '“The pier was never sound,” said Dana Vale, the port’s chief engineer. The Harbour Post reported that ninety sailings were cancelled.',
  'A “model” port, they call it. It cost £3 million. The council closed the pier because the ramp had frozen.',
)

const told = (document: TextDocument, more: Partial<Known> = {}) =>
  suggest(document, { ...known, ...more }).map(({ kind, exact }) => `${kind}: ${exact}`)

it('offers what is quoted, reported, counted and can be checked, and who is named', () => {
  expect(told(text)).toEqual([
    'quotation: The pier was never sound',
    'named-source: Dana Vale',
    'named-source: Harbour Post',
    'indirect-speech: ninety sailings were cancelled',
    'figure: It cost £3 million',
    'worth-checking: The council closed the pier because the ramp had frozen',
  ])
})

it('says why, in a sentence that shows the words', () => {
  expect(suggest(text, known)[0]?.reason).toBe('Quoted words, with “Dana Vale … said” beside them.')
})

it('offers nothing that is annotated, and where it stands again', () => {
  const again = paragraphs('The Harbour Post wrote.', 'So the Harbour Post knew.')
  const source = { id: 'post', name: 'The Harbour Post', kind: 'publication' as const }
  const tagged = [{ span: { start: 4, end: 16 }, kind: 'source' as const, source }]
  expect(told(again, { tagged })).toEqual(['repeat: Harbour Post'])
})

it('keeps the key of a suggestion whose words move', () => {
  const keys = (document: TextDocument) =>
    suggest(document, known)
      .filter(({ exact }) => exact.startsWith('The pier'))
      .map(({ key }) => key)
  const moved = {
    ...text,
    content: [...paragraphs('A line before it, of no account.').content, ...text.content],
  }
  expect(keys(moved)).toEqual(keys(text))
})

it('knows the desk’s sources under another spelling', () => {
  const sources = [{ id: 'oake', name: 'Mohammad Oake', kind: 'person' as const, aliases: [] }]
  const found = suggest(paragraphs('“Nobody came that day,” said Muhammed Oake.'), { ...known, sources })
  expect(found.find(({ makes }) => makes === 'source')).toMatchObject({
    kind: 'known-source',
    source: { id: 'oake' },
  })
})

it('takes whoever posted an embedded post for a source, and leaves junk alone', () => {
  const document: TextDocument = {
    type: 'doc',
    content: [
      {
        type: 'post',
        attrs: {
          ...plain,
          author: 'Ada Brill',
          handle: '@adabrill',
          time: null,
          url: null,
          platform: null,
          target: null,
        },
        content: [{ type: 'text', text: 'Nobody asked us.' }],
      },
      {
        type: 'paragraph',
        attrs: { ...plain, junk: 'Menu word' },
        content: [{ type: 'text', text: 'It cost £3 million.' }],
      },
    ],
  }
  expect(told(document)).toEqual(['post: Nobody asked us.'])
})

it('offers what needs no model in other languages', () => {
  const persian = paragraphs('او نوشت: «اسکله دو بار خریده شد و کسی نپرسید». هزینه ۱۲ درصد بالا رفت.')
  expect(told(persian, { language: 'fa' })).toEqual([
    'quotation: اسکله دو بار خریده شد و کسی نپرسید',
    'figure: هزینه ۱۲ درصد بالا رفت',
  ])
})

const harbour = doc(`
  ~ Dana Vale said that 12 menus were printed.
  Dana Vale said that at least 90 sailings were cancelled. “The ramp is sound”, said the harbour board.
  Forty crews were told to wait. It was late.`)

it('offers what is said and by whom, and figures, but nothing of junk', () => {
  expect(suggest(harbour, known).map(({ kind, exact }) => [kind, exact])).toEqual([
    ['named-source', 'Dana Vale'],
    ['indirect-speech', 'at least 90 sailings were cancelled'],
    ['quotation', 'The ramp is sound'],
    ['named-source', 'harbour board'],
    ['figure', 'Forty crews were told to wait'],
  ])
})

it('offers nothing again where it is tagged, and keeps the keys of the rest', () => {
  const before = suggest(harbour, known)
  const tagged = before.map(({ span, makes }) => ({ span, kind: makes, source: null }))
  expect(suggest(harbour, { ...known, tagged })).toEqual([])
  const [, ...others] = before
  expect(suggest(harbour, { ...known, tagged: tagged.slice(0, 1) })).toEqual(others)
  expect(new Set(before.map(({ key }) => key)).size).toBe(before.length)
})

it.each([
  [
    'straight single marks',
    ["'The ramp was never tested,' Ruben Oake wrote."],
    ['The ramp was never tested'],
  ],
  [
    'several paragraphs',
    ['“We told them in the year before.', '“Nobody answered us that winter,” said Ruben Oake.'],
    ['We told them in the year before.', 'Nobody answered us that winter'],
  ],
  [
    'two parts',
    ['“We told them,” said Ruben Oake. “Nobody ever answered us.”'],
    ['We told them', 'Nobody ever answered us.'],
  ],
])('hears one speaker in a quotation with %s', (_, lines, said) => {
  const quotations = suggest(paragraphs(...lines), known).filter(({ kind }) => kind === 'quotation')
  expect(quotations.map(({ exact }) => exact)).toEqual(said)
  for (const one of quotations)
    expect(one).toMatchObject({ makes: 'claim', claim: { attribution: [{ name: 'Ruben Oake' }] } })
})
