import { expect, it } from 'vitest'
import type { Comment, Thread } from '@/lib/threads/thread'
import { foreseeThread } from './foresee-thread'
import type { ThreadErrand } from './thread-errands'

const sendKey = '01a21436-0ebb-71cb-b3a7-450b3b017822'
const named = { opEdId: 'op-ed', annotationId: 'a', sendKey }
const comment = (words: string): Comment => ({
  ...{ is: 'comment', id: 'c', by: 'Bo Lind', own: true, at: new Date(0), revision: 1, words },
  ...{ named: [], takenBackAt: null, earlier: [] },
})
const thread = (...lines: Comment[]): Thread => ({
  ...{ annotationId: 'a', state: 'open', comments: lines.length, version: 1, lines, named: [], unread: 0 },
})
const wordsAfter = (errands: ThreadErrand[], before: Thread | null = thread(comment('Nineteen?'))) =>
  foreseeThread(before, errands).lines.map((line) => (line.is === 'comment' ? line.words : line.to))

it('adds what is said at its end, under the time its key tells', () => {
  const { lines, state } = foreseeThread(null, [{ ...named, do: 'comment', words: 'Ninety.' }])
  expect(lines).toMatchObject([{ id: sendKey, words: 'Ninety.', own: true, sending: true }])
  expect(lines[0]?.at.toISOString()).toMatch(/^2026-/)
  expect(state).toBe('open')
})

it('adds nothing twice that the desk has written meanwhile', () => {
  const written = thread({ ...comment('Ninety.'), id: sendKey })
  expect(wordsAfter([{ ...named, do: 'comment', words: 'Ninety.' }], written)).toEqual(['Ninety.'])
})

it('changes, takes back and puts back one after another', () => {
  const of = { ...named, commentId: 'c' }
  const change = { ...of, revision: 1, do: 'change-comment', words: 'Ninety?' } as const
  const back = { ...of, revision: 2, do: 'take-back' } as const
  const put = { ...of, revision: 3, do: 'put-back', words: 'Ninety?' } as const
  expect(wordsAfter([change])).toEqual(['Ninety?'])
  expect(wordsAfter([change, back])).toEqual([''])
  expect(wordsAfter([change, back, put])).toEqual(['Ninety?'])
  expect(wordsAfter([back])).toEqual(['Nineteen?'])
})

it('moves the thread', () => {
  expect(foreseeThread(thread(), [{ ...named, do: 'resolve', last: null }]).state).toBe('resolved')
  expect(foreseeThread(thread(), [{ ...named, do: 'reopen' }]).state).toBe('open')
})
