import { expect, it } from 'vitest'
import { spanWords } from './span-words'

const whole = (text: string) => spanWords(text, { start: 0, end: text.length })

it('says few words as they are, on one line', () => {
  expect(whole('The ramp\nis sound')).toBe('The ramp is sound')
})

it('says how many words begin and end', () => {
  const words = Array.from({ length: 30 }, (_, index) => `w${index + 1}`).join(' ')
  expect(whole(words)).toBe('w1 w2 w3 w4 w5 … w26 w27 w28 w29 w30 (30 words)')
})
