import { expect, it } from 'vitest'
import { annotationCard } from '@/test/annotation-card'
import { tintsBy } from '../view/tints'
import { plainView, toggled, WITHOUT_THREAD } from '../view/view'
import { drawnHighlights, neighbour, shownAnnotations } from './shown'

const at = (annotationId: string, start: number, said = {}) =>
  annotationCard({ annotationId, span: { start, end: start + 5 }, ...said })
const first = at('first', 10)
const second = at('second', 30)
const rejected = at('rejected', 20, { kind: 'claim', state: 'rejected' })
const withdrawn = at('withdrawn', 40, { state: 'withdrawn', withdrawn: true })
const all = [second, withdrawn, rejected, first]
const plain = tintsBy('kind', [])
const ids = (cards: { annotationId: string }[]) => cards.map(({ annotationId }) => annotationId)

it('hides what was rejected or withdrawn until it is asked for, or chosen', () => {
  expect(ids(shownAnnotations(all, plainView, null))).toEqual(['first', 'second'])
  expect(ids(shownAnnotations(all, toggled(plainView, 'state:rejected'), null))).toEqual([
    'first',
    'rejected',
    'second',
  ])
  expect(ids(shownAnnotations(all, plainView, 'withdrawn'))).toEqual(['first', 'second', 'withdrawn'])
})

it('shows only those with an open thread, where that is wanted', () => {
  const asks = at('asks', 50, { thread: { comments: 1, open: true, version: 1 } })
  const answered = at('answered', 60, { thread: { comments: 2, open: false, version: 3 } })
  const threads = toggled(plainView, WITHOUT_THREAD)
  expect(ids(shownAnnotations([...all, answered, asks], threads, null))).toEqual(['asks'])
})

it('goes from one to the next, and from nowhere to the first in sight', () => {
  const shown = [first, second]
  expect(neighbour(shown, 'first', 1, 0)).toBe(second)
  expect(neighbour(shown, 'second', 1, 0)).toBeNull()
  expect(neighbour(shown, null, 1, 20)).toBe(second)
  expect(neighbour(shown, null, -1, 20)).toBe(first)
  expect(neighbour(shown, null, 1, 99)).toBe(first)
})

it('draws what stands in this text, one being moved where it would stand, and the card being written', () => {
  const elsewhere = at('elsewhere', 0, { textVersionId: 'another' })
  const moved = { start: 10, end: 22 }
  const focus = { on: 'annotation', id: 'first', moved } as const
  const given = { written: null, textVersionId: 'text', tints: plain }
  expect(drawnHighlights({ ...given, annotations: [first, elsewhere, withdrawn], focus })).toMatchObject([
    { id: 'first', span: moved, on: true },
  ])

  const place = { textVersionId: 'text', span: { start: 1, end: 2 }, exact: 'x' }
  const changing = {
    key: 'k',
    kind: 'note',
    place,
    changes: { annotationId: 'second', revision: 1 },
  } as const
  const drawn = drawnHighlights({
    ...given,
    annotations: [first, second],
    written: changing,
    focus: { on: 'draft', key: 'k' },
  })
  expect(drawn).toMatchObject([{ id: 'first' }, { id: 'second', span: place.span, on: true }])
})

it('draws nothing for a card that is written on another text', () => {
  const place = { textVersionId: 'older', span: { start: 2, end: 4 }, exact: 'no' }
  const written = { key: 'k', kind: 'note' as const, place, changes: null }
  const focus = { on: 'draft', key: 'k' } as const
  expect(drawnHighlights({ annotations: [], written, focus, textVersionId: 'text', tints: plain })).toEqual(
    [],
  )
})
