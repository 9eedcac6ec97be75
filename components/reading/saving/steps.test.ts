import { expect, it } from 'vitest'
import { noSteps, owned, redone, refusedStep, type Step, taken, undone } from './steps'

const made: Step = {
  ...{ sendKey: 'one', is: 'annotation', annotationId: 'a' },
  before: null,
  after: { number: 1, says: null },
}
const changed: Step = {
  ...{ sendKey: 'two', is: 'annotation', annotationId: 'a' },
  before: { number: 1, says: null },
  after: { number: 2, says: null },
}

it('takes back the last step first, and does it again', () => {
  const two = taken(taken(noSteps, made), changed)
  expect(undone(two)).toMatchObject({ done: [made], undone: [changed] })
  expect(redone(undone(two))).toEqual(two)
})

it('forgets what was undone once another step is taken', () => {
  expect(taken(undone(taken(noSteps, made)), changed)).toMatchObject({ done: [changed], undone: [] })
})

it('has nothing to do where nothing was done', () => {
  expect(undone(noSteps)).toEqual(noSteps)
  expect(redone(noSteps)).toEqual(noSteps)
})

it('forgets what the desk refused, and that the latest revision was one’s own', () => {
  const steps = owned(taken(taken(noSteps, made), changed), 'a', 2)
  expect(refusedStep(steps, 'two', 'a')).toEqual({ done: [made], undone: [], own: {} })
})

it('forgets of many accepted together only the one that the desk refused', () => {
  const steps = taken(noSteps, { is: 'accepted', sendKey: 'a', annotationIds: ['a', 'b'] })
  expect(refusedStep(steps, 'a', 'a').done).toMatchObject([{ annotationIds: ['b'] }])
  expect(refusedStep(refusedStep(steps, 'a', 'a'), 'b', 'b').done).toEqual([])
})
