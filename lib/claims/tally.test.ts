import { expect, it } from 'vitest'
import type { AnnotationState, Stance } from '@/prisma/generated/enums'
import { type CountedMention, tallyOf } from './tally'

it('counts a writer and an outlet once, however often they repeat it', () => {
  const all = [
    mention('Tessel in Courier'),
    mention('Tessel in Courier'),
    mention('Orme in Courier'),
    mention('Vantry in Strand'),
  ]

  expect(tallyOf(all)).toMatchObject({ mentions: 4, bylines: 3, outlets: 2 })
})

it('counts each writer of an op-ed signed by two, and no outlet where there is none', () => {
  expect(tallyOf([mention('Tessel+Orme in '), mention('Orme in ')])).toMatchObject({
    mentions: 2,
    bylines: 2,
    outlets: 0,
  })
})

it.each<[AnnotationState, number]>([
  ['proposed', 1],
  ['accepted', 1],
  ['needs_change', 1],
  ['rejected', 0],
  ['withdrawn', 0],
])('counts one that is %s: %s', (state, mentions) => {
  expect(tallyOf([{ ...mention('Tessel in Courier'), state }]).mentions).toBe(mentions)
})

it.each<[Stance, Partial<ReturnType<typeof tallyOf>>]>([
  ['asserts', { mentions: 1, bylines: 1, outlets: 1, denials: 0, questions: 0 }],
  ['reports', { mentions: 1, bylines: 1, outlets: 1, denials: 0, questions: 0 }],
  ['denies', { mentions: 0, bylines: 0, outlets: 0, denials: 1, questions: 0 }],
  ['questions', { mentions: 0, bylines: 0, outlets: 0, denials: 0, questions: 1 }],
])('counts one that %s it apart from the others', (stance, tally) => {
  expect(tallyOf([{ ...mention('Tessel in Courier'), stance }])).toEqual(tally)
})

function mention(where: string): CountedMention {
  const [writers = '', outletId = ''] = where.split(' in ')
  return { state: 'proposed', stance: 'asserts', bylines: writers.split('+'), outletId: outletId || null }
}
