import { expect, it } from 'vitest'
import { noSteps, redone, taken, undone } from './steps'

const made = { annotationId: 'a', before: null, after: 1 }
const changed = { annotationId: 'a', before: 1, after: 2 }

it('takes back the last step first, and does it again', () => {
  const two = taken(taken(noSteps, made), changed)
  expect(undone(two)).toEqual({ done: [made], undone: [changed] })
  expect(redone(undone(two))).toEqual(two)
})

it('forgets what was undone once another step is taken', () => {
  expect(taken(undone(taken(noSteps, made)), changed)).toEqual({ done: [changed], undone: [] })
})

it('has nothing to do where nothing was done', () => {
  expect(undone(noSteps)).toEqual(noSteps)
  expect(redone(noSteps)).toEqual(noSteps)
})
