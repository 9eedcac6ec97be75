import { expect, it } from 'vitest'
import { annotationCard } from '@/test/annotation-card'
import { changeDraft } from '../writing/draft'
import type { Errand } from './errands'
import { foresee, foreseeStanding } from './foresee'
import { newSendKey } from './send-key'

const reader = { name: 'Mara Tessel', membershipId: 'me' }
const told = annotationCard({ annotationId: 'told', note: 'First', number: 2 })
const desk = new Map([[told.annotationId, told]])
const draft = (note: string) => {
  const begun = changeDraft('draft', told)
  return { ...begun, changes: null, fields: { ...begun.fields, note } }
}
const waiting = (...errands: Errand[]) => errands.map((errand) => ({ errand, refused: null }))
const seen = (revision: number, annotationId = 'told') => ({ annotationId, revision })

it('draws what builds on what is not answered yet', () => {
  const sendKey = newSendKey()
  const errands = waiting(
    { do: 'annotate', sendKey, opEdId: 'op-ed', draft: draft('Begun') },
    { do: 'revise', sendKey: newSendKey(), opEdId: 'op-ed', seen: seen(1, sendKey), draft: draft('Changed') },
    { do: 'withdraw', sendKey: newSendKey(), opEdId: 'op-ed', seen: seen(2, sendKey) },
  )
  const says = (count: number) =>
    foresee(desk, errands.slice(0, count), reader).find(({ annotationId }) => annotationId === sendKey)

  expect(says(1)).toMatchObject({ note: 'Begun', number: 1, sending: true, author: 'Mara Tessel' })
  expect(says(2)).toMatchObject({ note: 'Changed', number: 2, state: 'proposed' })
  expect(says(3)).toMatchObject({ note: 'Changed', number: 3, state: 'withdrawn', withdrawn: true })
})

it('shows what the desk told where it has answered, where somebody was faster, and where it refused', () => {
  const late: Errand = {
    ...{ do: 'revise', sendKey: newSendKey(), opEdId: 'op-ed' },
    ...{ seen: seen(1), draft: draft('Late') },
  }
  const refused = { ok: false, reason: 'conflict', message: 'Somebody was faster.' } as const
  expect(foresee(desk, waiting(late), reader)).toEqual([told])
  expect(foresee(desk, [{ errand: { ...late, seen: seen(2) }, refused }], reader)).toEqual([told])
})

it('stands the op-ed where its moves will have taken it', () => {
  const standing = { state: 'reading', setAsideFor: null, version: 4, textVersionId: 'text' } as const
  const move = (version: number, to: 'in_review' | 'set_aside', reason = ''): Errand => {
    return { do: 'move', sendKey: newSendKey(), opEdId: 'op-ed', version, to, reason }
  }
  const moves = waiting(move(4, 'in_review'), move(5, 'set_aside', 'Not ours'), move(9, 'in_review'))
  expect(foreseeStanding(standing, moves, 'op-ed')).toEqual({
    ...standing,
    ...{ state: 'set_aside', setAsideFor: 'Not ours', version: 6 },
  })
})
