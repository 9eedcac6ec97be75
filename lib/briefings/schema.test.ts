import { expect, it } from 'vitest'
import { harbourDocument } from '@/test/harbour-briefing'
import { emptyBriefing } from './document'
import { briefingDocument } from './schema'

const ids = { annotationId: 'a', revisionId: 'a-1' }

function accepts(block: unknown): boolean {
  return briefingDocument.safeParse({ type: 'doc', content: [block] }).success
}

it('takes an empty briefing and a full one as they are', () => {
  expect(briefingDocument.parse(emptyBriefing())).toEqual(emptyBriefing())
  expect(briefingDocument.parse(harbourDocument)).toEqual(harbourDocument)
})

it('fills in what the editor leaves out and drops attributes it does not know', () => {
  const link = { type: 'link', attrs: { href: 'https://ansel.example/', target: '_blank' } }
  const parsed = briefingDocument.parse({
    type: 'doc',
    content: [
      { type: 'paragraph' },
      { type: 'paragraph', content: [{ type: 'text', text: 'a\0b', marks: [link] }] },
    ],
  })

  expect(parsed.content).toEqual([
    { type: 'paragraph', attrs: { dir: null }, content: [] },
    {
      type: 'paragraph',
      attrs: { dir: null },
      content: [
        { type: 'text', text: 'ab', marks: [{ type: 'link', attrs: { href: 'https://ansel.example/' } }] },
      ],
    },
  ])
})

it.each([
  ['a node it does not know', { type: 'image', attrs: { src: 'x' } }],
  ['a mark it does not know', text({ text: 'a', marks: [{ type: 'underline' }] })],
  [
    'a link that runs something',
    text({ text: 'a', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }),
  ],
  ['a citation of nothing', { type: 'paragraph', content: [{ type: 'citation', attrs: {} }] }],
  [
    'a citation inside a quotation',
    { type: 'quotation', attrs: ids, content: [{ type: 'citation', attrs: ids }] },
  ],
  ['a first-level heading', { type: 'heading', attrs: { level: 1 } }],
  ['a likelihood of our own', { type: 'judgment', attrs: { likelihood: 'a dead cert' } }],
  [
    'a list inside a list',
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'bulletList' }] }] },
  ],
  ['text without words', text({ text: '\0' })],
  ['text without end', text({ text: 'a'.repeat(50_001) })],
])('refuses %s', (_, block) => {
  expect(accepts(block)).toBe(false)
})

it('refuses more blocks than anybody reads', () => {
  const content = Array.from({ length: 2001 }, () => ({ type: 'paragraph' }))

  expect(briefingDocument.safeParse({ type: 'doc', content }).success).toBe(false)
})

function text(node: object) {
  return { type: 'paragraph', content: [{ type: 'text', ...node }] }
}
