import { expect, it } from 'vitest'
import { briefing, bullets, claimTable, likely, p, quote, sourceTable } from '@/test/briefing-notation'
import { citedAnnotation } from '@/test/cited-annotation'
import { harbourContent, harbourDocument, harbourEvidence } from '@/test/harbour-briefing'
import type { FrozenInline } from './content'
import type { BriefingDocument } from './document'
import type { Evidence } from './evidence'
import { freeze } from './freeze'

const evidence: Evidence = {
  title: 'The berth',
  desk: 'Strait desk',
  marking: 'TLP:GREEN',
  language: 'en',
  dir: 'ltr',
  annotations: new Map([
    ['a', citedAnnotation({ annotationId: 'a', claimId: 'c1', attribution: [link('orme'), link('line')] })],
    ['b', citedAnnotation({ annotationId: 'b', claimId: 'c1', attribution: [link('orme'), link(null)] })],
    ['s', citedAnnotation({ annotationId: 's', sourceId: 'line', lang: 'fa', dir: 'rtl' })],
  ]),
  claims: new Map([
    [
      'c1',
      {
        number: 'C-1',
        sentence: 'It moved',
        mentions: 2,
        bylines: 2,
        outlets: 1,
        finding: 'disputed',
        credibility: null,
      },
    ],
  ]),
  sources: new Map([
    ['orme', { name: 'Lorcan Orme', kind: 'person', grade: { mark: 'C', word: 'fairly reliable' } }],
    ['line', { name: 'Corrin Line', kind: 'organisation', grade: null }],
  ]),
}

function link(sourceId: string | null) {
  return { sourceId, name: sourceId ?? 'a passer-by' }
}

/** The text of the blocks, with ¹ for a citation, † for the close of an own sentence. */
function shown(document: BriefingDocument): string[] {
  return freeze(document, evidence).blocks.flatMap((block) => {
    if (block.kind === 'list') return block.entries.flat().map((entry) => line(entry.content))
    return 'content' in block ? [line(block.content)] : []
  })
}

function line(content: FrozenInline[]): string {
  return content
    .map((piece) => {
      if (piece.kind === 'words') return piece.em ? `*${piece.text}*` : piece.text
      return (
        { break: '/', own: '†', citation: '' }[piece.kind] +
        (piece.kind === 'citation' ? `[${piece.number}.${piece.place}]` : '')
      )
    })
    .join('')
}

it('numbers citations and marks the sentences that are the desk’s own', () => {
  expect(
    shown(
      briefing(
        p('One.[b] Two. *Three*.[a] Four'),
        bullets('Five;[b]', 'six.'),
        likely('likely', 'Seven.[a]'),
      ),
    ),
  ).toEqual(['One.[1.1] Two.† *Three*.[2.1] Four†', 'Five;[1.2]', 'six.†', 'Seven.[2.2]'])
})

it('marks an own sentence where it ends, inside words set otherwise', () => {
  expect(shown(briefing(p('*One. Two.* Three.[a]\nFour.')))).toEqual(['*One.*†* Two.*† Three.[1.1]/Four.†'])
})

it('gathers claims and sources with the notes that lead to them', () => {
  const content = freeze(briefing(p('One.[b] Two.[a] Three.[s]')), evidence)

  expect(content.claims.map(({ number, citedBy }) => [number, citedBy])).toEqual([['C-1', [1, 2]]])
  expect(content.sources.map(({ name, citedBy }) => [name, citedBy])).toEqual([
    ['Lorcan Orme', [1, 2]],
    ['Corrin Line', [2, 3]],
  ])
  expect(content.endnotes.map((note) => note.attribution)).toEqual([
    ['orme', 'a passer-by'],
    ['orme', 'line'],
    [],
  ])
})

it('sets a quotation in the language and direction of its words', () => {
  const [quotation] = freeze(briefing(quote('s', 'x')), evidence).blocks

  expect(quotation).toMatchObject({ kind: 'quotation', lang: 'fa', dir: 'rtl', number: 1, place: 1 })
})

it('keeps the tables where the editor put them and adds them where there are none', () => {
  const kinds = (document: BriefingDocument) => freeze(document, evidence).blocks.map(({ kind }) => kind)

  expect(kinds(briefing(sourceTable, p('One.')))).toEqual(['sourceTable', 'paragraph', 'claimTable'])
  expect(kinds(briefing(claimTable, sourceTable))).toEqual(['claimTable', 'sourceTable'])
})

it('cannot be done without the evidence', () => {
  expect(() => freeze(briefing(p('One.[missing]')), evidence)).toThrow('lacks annotation missing')
})

it('says for every endnote which words, whose, and from which capture', () => {
  const note = harbourContent.endnotes.find(({ annotationId }) => annotationId === 'persian')

  expect(note).toMatchObject({
    number: 5,
    places: 3,
    lang: 'fa',
    dir: 'rtl',
    bylines: ['نیلوفر دریاکناری'],
    claim: { number: 'C-145' },
    captureSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(freeze(harbourDocument, harbourEvidence)).toEqual(harbourContent)
  expect(JSON.parse(JSON.stringify(harbourContent))).toEqual(harbourContent)
})
