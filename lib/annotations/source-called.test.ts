import { expect, it } from 'vitest'
import { sourceCalled } from './source-called'

const among = [
  { id: 'board', name: 'Harbour Board', aliases: ['Board of the Harbour'] },
  { id: 'mara', name: 'Mara Téssel', aliases: ['مارا تسل یکم'] },
]

it.each([
  ['the harbour\nboard', 'board'],
  ['Board of the Harbour', 'board'],
  ['Mara Tessel', 'mara'],
  ['MARA-TESSEL', 'mara'],
  ['مارا تسل يكم', 'mara'],
  ['The board', undefined],
  ['—', undefined],
])('finds who is called «%s»', (words, id) => {
  expect(sourceCalled(words, among)?.id).toBe(id)
})
