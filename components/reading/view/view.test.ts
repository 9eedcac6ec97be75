import { expect, it } from 'vitest'
import { annotationCard } from '@/test/annotation-card'
import { facetGroups } from './facets'
import { isSeen, plainView, readView, toggled } from './view'

const claim = annotationCard({ annotationId: 'a', kind: 'claim', authorId: 'mara', author: 'Mara' })
const rejected = annotationCard({
  annotationId: 'b',
  kind: 'claim',
  state: 'rejected',
  authorId: 'bela',
  author: 'Béla',
})
const lost = annotationCard({ annotationId: 'c', anchor: 'lost', authorId: 'mara', author: 'Mara' })

it.each([
  ['nothing', null],
  ['no JSON', 'claim'],
  ['something else', '[1]'],
  ['a colouring nobody knows', '{"colour":"mood"}'],
])('is plain where the browser kept %s', (_, written) => {
  expect(readView(written)).toEqual(plainView)
})

it('is as it was left', () => {
  const view = toggled({ ...plainView, colour: 'person' }, 'kind:note')
  expect(readView(JSON.stringify(view))).toEqual(view)
})

it('leaves out what was rejected until it is asked for, and whatever the reader leaves out', () => {
  expect([claim, rejected, lost].map((card) => isSeen(card, plainView))).toEqual([true, false, true])
  expect(isSeen(rejected, toggled(plainView, 'state:rejected'))).toBe(true)
  expect(isSeen(claim, toggled(plainView, 'person:mara'))).toBe(false)
  expect(isSeen(lost, toggled(plainView, 'anchor:lost'))).toBe(false)
})

it('never asks how a note stands', () => {
  const note = annotationCard({ annotationId: 'n', kind: 'note' })
  expect(isSeen(note, toggled(plainView, 'state:proposed'))).toBe(true)
})

it('counts what there is, and lists nothing there is none of', () => {
  expect(facetGroups([claim, rejected, lost])).toEqual([
    {
      label: 'Kinds',
      facets: [
        { facet: 'kind:claim', label: 'Claims', count: 2 },
        { facet: 'kind:note', label: 'Notes', count: 1 },
      ],
    },
    {
      label: 'States',
      facets: [
        { facet: 'state:proposed', label: 'Proposed', count: 1 },
        { facet: 'state:rejected', label: 'Rejected', count: 1 },
        { facet: 'anchor:lost', label: 'Lost from the text', count: 1 },
      ],
    },
    {
      label: 'People',
      facets: [
        { facet: 'person:bela', label: 'Béla', count: 1 },
        { facet: 'person:mara', label: 'Mara', count: 2 },
      ],
    },
  ])
})
