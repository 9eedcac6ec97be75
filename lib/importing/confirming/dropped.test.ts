import { expect, it } from 'vitest'
import { doc } from '@/test/notation'
import { droppedBy, droppedInWords } from './dropped'
import { switched } from './edit-blocks'

const { content } = doc(
  '~ Home\n The ferry was late.\n ~ Harbour\n ~ Ten walks along the shore\n Nobody said why.',
)
const blocks = content.map((block, index) => (index === 3 ? switched(block, 'Related articles') : block))

it('groups what was dropped by the reason, the commonest first', () => {
  expect(droppedBy(blocks)).toEqual([
    {
      reason: 'Menu word',
      blocks: [
        { index: 0, text: 'Home' },
        { index: 2, text: 'Harbour' },
      ],
    },
    { reason: 'Related articles', blocks: [{ index: 3, text: 'Ten walks along the shore' }] },
  ])
})

it('says it in a line', () => {
  expect(droppedInWords(droppedBy(blocks))).toBe('Menu word (2), Related articles (1)')
  expect(droppedInWords(droppedBy(blocks), 1)).toBe('Menu word (2), 1 more')
})
