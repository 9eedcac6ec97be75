import { expect, it } from 'vitest'
import type { QueuedAnnotation } from './queries'
import { groupQueue, nextWaiting, type QueueGroup, stepFrom } from './queue-groups'

const queue = [waits('a', 'ferry', 1), waits('b', 'ramp', 2), waits('c', 'ferry', 3)]

it('groups by op-ed, the longest wait first', () => {
  expect(draw(groupQueue(queue, []))).toBe('ferry: a c, ramp: b')
})

it('keeps what was decided in its place', () => {
  expect(draw(groupQueue(queue.slice(1), [decided('a')]))).toBe('ferry: (a) c, ramp: b')
})

it('shows it decided at once, in a queue that was read before', () => {
  expect(draw(groupQueue(queue, [decided('a')]))).toBe('ferry: (a) c, ramp: b')
})

it('lets what came back wait again', () => {
  expect(draw(groupQueue([waits('b', 'ramp', 2), waits('a', 'ferry', 9)], [decided('a')]))).toBe(
    'ramp: b, ferry: a',
  )
})

it('turns to the next that waits, then to what was left behind, then to nothing', () => {
  const groups = groupQueue([waits('a', 'ferry', 1), waits('b', 'ramp', 2)], [decided('c')])

  expect(draw(groups)).toBe('ferry: a (c), ramp: b')
  expect(nextWaiting(groups, 'a')?.id).toBe('b')
  expect(nextWaiting(groups, 'b')?.id).toBe('a')
  expect(nextWaiting(groupQueue([], [decided('a')]), 'a')).toBeNull()
})

it('steps both ways, and stays at the ends', () => {
  const groups = groupQueue(queue, [])

  expect(stepFrom(groups, 'c', 1)?.id).toBe('b')
  expect(stepFrom(groups, 'c', -1)?.id).toBe('a')
  expect(stepFrom(groups, 'b', 1)).toBeNull()
  expect(stepFrom(groups, 'a', -1)).toBeNull()
  expect(stepFrom(groups, null, 1)?.id).toBe('a')
})

function waits(id: string, opEd: string, day: number): QueuedAnnotation {
  return {
    id,
    kind: 'claim',
    sentence: id,
    author: 'Ines Oskavere',
    revision: 1,
    waitingFrom: new Date(Date.UTC(2026, 10, day)),
    anchor: 'exact',
    opEd: { id: opEd, title: opEd, language: 'en' },
  }
}

function decided(id: 'a' | 'c') {
  const annotation = id === 'a' ? waits('a', 'ferry', 1) : waits('c', 'ferry', 3)
  return { annotation, ruling: 'accepted', at: new Date(0) } as const
}

function draw(groups: QueueGroup[]): string {
  return groups
    .map(
      ({ opEd, entries }) =>
        `${opEd.id}: ${entries.map(({ id, given }) => (given ? `(${id})` : id)).join(' ')}`,
    )
    .join(', ')
}
