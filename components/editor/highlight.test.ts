import { expect, it } from 'vitest'
import { drawnSpans, type Highlight } from './highlight'

const plain = { kind: 'claim', on: false, rejected: false } as const
const claim: Highlight = { ...plain, id: 'claim', span: { start: 0, end: 10 }, on: true }
const source: Highlight = { ...plain, id: 'source', kind: 'source', span: { start: 4, end: 6 } }

it('nests a source inside the claim around it, in the lane nearest the words', () => {
  expect(drawnSpans([claim, source])).toEqual([
    { span: { start: 0, end: 4 }, id: 'claim', look: 'hl claim lane1 on' },
    { span: { start: 4, end: 6 }, id: 'source', look: 'hl source' },
    { span: { start: 4, end: 6 }, id: 'claim', look: 'hl claim lane1 on' },
    { span: { start: 6, end: 10 }, id: 'claim', look: 'hl claim lane1 on' },
  ])
})
