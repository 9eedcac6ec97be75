import { describe, expect, it } from 'vitest'
import { blockText } from '@/lib/text/document'
import type { Reading } from '../reading'
import { readRecord } from './read-record'

const text = [
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.',
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.',
].join('\n\n')

describe('a record', () => {
  it('needs nothing but words', () => {
    const { blocks, fields } = reading({ text })

    expect(blocks.map(blockText)).toEqual(text.split('\n\n'))
    expect(fields.language.value).toBe('en')
    expect(fields.title).toMatchObject({ value: null, certainty: 'doubtful' })
  })

  it('is believed in what it says of itself, over what its words seem to say', () => {
    const { fields } = reading({
      text: `The wrong title\n\nBy Odo Venn\n\n1 May 2025\n\n${text}`,
      title: ' The  ramp ',
      section: 'Opinion',
      bylines: ['Mara Tessel', { name: 'Tam Rookery', role: 'pilot' }],
      outlet: 'The Ansel Courier',
      date: '2026-11-14T23:30:00+02:00',
      updated: '2026-11-15',
      url: 'https://courier.example/ramp',
      language: 'en-GB',
    })

    expect(fields).toMatchObject({
      title: { value: 'The ramp', from: 'the record', certainty: 'sure' },
      section: { value: 'Opinion' },
      bylines: {
        value: [
          { name: 'Mara Tessel', role: null },
          { name: 'Tam Rookery', role: 'pilot' },
        ],
      },
      outlet: { value: 'The Ansel Courier' },
      date: { value: '2026-11-14', certainty: 'sure' },
      updated: { value: '2026-11-15' },
      url: { value: 'https://courier.example/ramp' },
      language: { value: 'en-GB' },
    })
  })

  it('says nothing with an empty field: our own reading stands', () => {
    const empty = { title: null, bylines: [], outlet: '', date: null, language: null }

    expect(reading({ text, ...empty }).fields).toEqual(reading({ text }).fields)
  })

  it('may hold a page, whose furniture is read as junk and whose scripts are gone', () => {
    const { blocks } = reading({
      html: `<nav><a href="/">Home</a></nav><h2>The ramp</h2><p>${text.replace('\n\n', '</p><p>')}</p><script>alert(1)</script>`,
    })

    expect(blocks.map(({ type }) => type)).toContain('heading')
    expect(JSON.stringify(blocks)).not.toContain('alert')
  })

  it('may hold blocks, which are taken as they are', () => {
    const attrs = { junk: null, dir: null }
    const blocks = [
      { type: 'heading', attrs: { ...attrs, level: 2 }, content: [{ type: 'text', text: 'What it costs' }] },
      {
        type: 'paragraph',
        attrs: { ...attrs, junk: 'Menu word' },
        content: [{ type: 'text', text: 'Subscribe' }],
      },
      { type: 'list', attrs: { ...attrs, ordered: true }, content: [entry('Ramps'), entry('Boats')] },
      {
        type: 'quotation',
        attrs,
        content: [{ type: 'text', text: 'Nobody paid.', marks: [{ type: 'em' }] }],
      },
    ]

    expect(reading({ blocks }).blocks).toEqual(blocks)
  })

  it('has its blocks normalised as every text is', () => {
    const pieces = [{ type: 'text', text: 'cafe\u0301\u0000 one\r\ntwo \ud800' }]
    const blocks = [{ type: 'paragraph', attrs: { junk: null, dir: null }, content: pieces }]

    expect(reading({ blocks }).blocks[0]).toMatchObject({
      content: [{ text: 'café one' }, { type: 'hardBreak' }, { text: 'two \ufffd' }],
    })
  })

  it('of what we have read comes back as the same blocks', () => {
    const { blocks } = reading({ text })

    expect(reading({ blocks }).blocks).toEqual(blocks)
  })

  it.each([
    ['no JSON', '{"text": "a', 'It is no JSON.'],
    ['a list', '["a"]', 'It is no JSON object.'],
    ['no words', '{"title": "a"}', 'It has no words: give “text”, “html” or “blocks”.'],
    ['empty words', '{"text": " \\n – \\u0000"}', 'It has no words.'],
    [
      'words twice',
      '{"text": "a", "html": "a"}',
      'It gives its words twice: keep one of “text”, “html” and “blocks”.',
    ],
    ['a title of another kind', '{"text": "a", "title": 7}', '“title” is not text.'],
    ['a date in words', '{"text": "a", "date": "14 May 2026"}', '“date” is no day written as 2026-11-14.'],
    ['a day there is not', '{"text": "a", "date": "2026-02-30"}', '“date” is no day there is.'],
    ['an address that runs', '{"text": "a", "url": "javascript:alert(1)"}', '“url” is no web address.'],
    [
      'a language in words',
      '{"text": "a", "language": "English"}',
      '“language” is no short tag such as en or fa.',
    ],
    ['bylines in one', '{"text": "a", "bylines": "Mara Tessel"}', '“bylines” is not a list.'],
    [
      'a writer without a name',
      '{"text": "a", "bylines": [{}]}',
      '“bylines” is a list of names, or of {"name", "role"}.',
    ],
    ['a block of no kind', '{"blocks": [{"type": "advert"}]}', /^“blocks” at 0\.type: /],
    ['no blocks', '{"blocks": []}', /^“blocks”: /],
  ])('is refused with a sentence where it is or has %s', (_, line, sentence) => {
    const read = readRecord(line)

    expect('unread' in read ? read.unread : read).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    )
  })
})

function entry(words: string) {
  return { type: 'listEntry', attrs: { depth: 0 }, content: [{ type: 'text', text: words }] }
}

function reading(record: object): Reading {
  const read = readRecord(JSON.stringify(record))
  if ('unread' in read) throw new Error(read.unread)
  return read.reading
}
