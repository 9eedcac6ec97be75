import { expect, it } from 'vitest'
import type { FrozenBlock } from '@/lib/briefings/content'
import { harbourContent } from '@/test/harbour-briefing'
import type { EditionFacts } from './edition-facts'
import { sheet } from './sheet'

const edition: EditionFacts = {
  label: '1.1',
  publishedAt: '2026-12-01T23:59:59.000Z',
  hash: 'abc',
  publicAddress: null,
  kind: 'minor edit',
  changeNote: null,
}

function heading(level: 2 | 3, text: string): FrozenBlock {
  const content = text ? [{ kind: 'words' as const, text, em: false, strong: false, href: null }] : []
  return { kind: 'heading', level, dir: null, content }
}

function levels(blocks: FrozenBlock[]): number[] {
  return sheet({ ...harbourContent, blocks }, edition).blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.level] : [],
  )
}

it('leaves out headings without words and skips no level', () => {
  expect(levels([heading(3, 'First'), heading(2, ' '), heading(2, 'Second'), heading(3, 'Third')])).toEqual([
    2, 2, 3,
  ])
  expect(levels([heading(3, 'First'), heading(3, 'Second')])).toEqual([2, 2])
})

it('dates an edition by its day in UTC', () => {
  expect(sheet(harbourContent, edition).edition).toEqual({
    short: 'Edition 1.1',
    line: 'Edition 1.1, published 1 December 2026',
    change: null,
    date: [2026, 12, 1],
    hash: 'abc',
    address: null,
  })
})

it.each([
  ['What the second nine million buys', 'What the second nine million buys'],
  [`${'word '.repeat(20)}end`, `${'word '.repeat(11).trim()}…`],
  ['x'.repeat(80), `${'x'.repeat(56)}…`],
])('shortens the title for the head of a page: %s', (title, expected) => {
  expect(sheet({ ...harbourContent, title }, edition).runningTitle).toBe(expected)
})
