import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time'

it('sends the latest of what came meanwhile once it is answered, and nothing twice', () => {
  const sent: string[] = []
  const questions = oneAtATime((question: string) => sent.push(question))
  for (const question of ['a', 'b', 'c']) questions.ask(question)
  expect(sent).toEqual(['a'])
  questions.answered()
  expect(sent).toEqual(['a', 'c'])
  questions.answered()
  questions.answered()
  questions.ask('d')
  expect(sent).toEqual(['a', 'c', 'd'])
})
