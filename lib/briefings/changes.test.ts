import { expect, it } from 'vitest'
import { changesSince } from './changes'
import type { FrozenContent } from './content'

it.each([
  ['nothing changed', ['One.', 'Two.'], ['One.', 'Two.'], []],
  ['a block came', ['One.'], ['One.', 'Two.'], ['added: Two.']],
  ['a block went', ['One.', 'Two.', 'Three.'], ['One.', 'Three.'], ['removed: Two.']],
  [
    'a block was reworded between two that stand',
    ['One.', 'Two.', 'Three.'],
    ['One.', '2.', 'Three.'],
    ['changed: Two. → 2.'],
  ],
])('when %s', (_, before, after, expected) => {
  const said = changesSince(paragraphs(before), paragraphs(after)).map(({ kind, before: was, after: is }) =>
    kind === 'changed' ? `${kind}: ${was} → ${is}` : `${kind}: ${was || is}`,
  )
  expect(said).toEqual(expected)
})

function paragraphs(lines: string[]): FrozenContent {
  return {
    ...{ format: 1, title: '', desk: '', marking: 'TLP:CLEAR', language: 'en', dir: 'ltr' },
    blocks: lines.map((text) => ({
      kind: 'paragraph',
      dir: null,
      content: [{ kind: 'words', text, em: false, strong: false, href: null }],
    })),
    ...{ endnotes: [], claims: [], sources: [], ownSentences: { own: 0, all: 0 } },
  }
}
