import { expect, it } from 'vitest'
import { filterClaims } from './filter'

const claims = [
  { number: 7, sentence: 'Ninety sailings were cancelled.', kind: 'quantity', finding: 'disputed' },
  { number: 12, sentence: 'The ramp is sound.', kind: 'value_judgment', finding: 'not_checked' },
  { number: 70, sentence: 'The council voted 12 million.', kind: 'event', finding: 'disputed' },
] as const

it.each([
  ['everything', {}, [7, 12, 70]],
  ['words in any order and case', { words: 'CANCELLED ninety' }, [7]],
  ['a number as it is spoken of', { words: 'C-7' }, [7]],
  ['a bare number, be it a claim or in one', { words: '12' }, [12, 70]],
  ['a kind', { kind: 'event' }, [70]],
  ['a finding', { finding: 'disputed' }, [7, 70]],
  ['all of them at once', { words: 'the', finding: 'disputed', kind: 'quantity' }, []],
])('finds %s', (_, wanted, numbers) => {
  const found = filterClaims([...claims], { words: '', kind: '', finding: '', ...wanted })

  expect(found.map(({ number }) => number)).toEqual(numbers)
})
