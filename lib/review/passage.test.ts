import { expect, it } from 'vitest'
import { textMap } from '@/lib/text/text-map'
import { doc, marked } from '@/test/notation'
import { type PassageBlock, passageAround } from './passage'

const column = `
  # The crossing
  The ferry was late.
  ~ Subscribe now
  The ramp is sound, «says the board», again.
  It left.
  - one boat
  - two boats
  Nobody paid.`

it('shows the words with one block before and two after, junk passed over', () => {
  const { blocks, paragraph, of } = passage(column)

  expect(blocks.map(draw)).toEqual([
    'The ferry was late.',
    'The ramp is sound, «says the board», again.',
    'It left.',
    'one boat / two boats',
  ])
  expect({ paragraph, of }).toEqual({ paragraph: 2, of: 5 })
  expect(blocks.map(({ away }) => away)).toEqual([true, false, true, true])
})

it('keeps words that run over several blocks whole', () => {
  const { blocks } = passage('One. \n Two «and \n more \n and» on. \n Last.')

  expect(blocks.filter(({ away }) => !away).map(draw)).toEqual(['Two «and»', '«more»', '«and» on.'])
})

it('chooses an entry of a list and no other', () => {
  expect(passage('- one «boat» \n - two boats').blocks.map(draw)).toEqual(['one «boat» / two boats'])
})

it('shows junk where the words stand in it, without a number', () => {
  expect(passage('One. \n ~ You «may» like').paragraph).toBeNull()
})

function passage(notation: string) {
  const { text, span } = marked(textMap(doc(notation)).text)
  const document = doc(notation.replace('«', '').replace('»', ''))
  expect(textMap(document).text).toBe(text)
  return passageAround(document, span)
}

function draw({ lines }: PassageBlock): string {
  return lines
    .map((runs) => runs.map(({ text, chosen }) => (chosen ? `«${text}»` : text)).join(''))
    .join(' / ')
}
