/** Numbers as words and signs, and what they come to. */

const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
  k: 1e3,
  هزار: 1e3,
  میلیون: 1e6,
  میلیارد: 1e9,
  ألف: 1e3,
  مليون: 1e6,
  مليار: 1e9,
}
export const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
export const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
export function amountOf(number: string): number {
  const word = number.toLowerCase()
  const [ten = '', one = ''] = word.split('-')
  if (small.includes(word)) return small.indexOf(word) + 1
  if (tens.includes(ten)) return (tens.indexOf(ten) + 2) * 10 + (one ? small.indexOf(one) + 1 : 0)
  if (word === 'a dozen') return 12
  return Number(word.replace(/[,٬]/g, '').replace('٫', '.').replace('−', '-'))
}

export function scaleOf(words: string): number {
  return words.split(' ').reduce((product, word) => product * (scales[word.toLowerCase()] ?? 1), 1)
}

export function written(amount: number): string {
  return String(Number(amount.toFixed(6)))
}
