/** A figure as a sentence writes it, and what it comes to. */
export type NumberIn = { value: number; unit: string; words: string; index: number }

/** The numbers of a sentence, in digits or in words, of English or of Persian: "ninety-four", "1.2 million", "۵۰ درصد". */
export function numbersIn(sentence: string): NumberIn[] {
  const tokens = [...sentence.matchAll(token)].map(({ 0: text, index }) => ({ text, index }))
  const found: NumberIn[] = []

  for (let at = 0; at < tokens.length; ) {
    const read = readNumber(tokens, at)
    if (!read) {
      at += 1
      continue
    }
    const { value, past } = read
    const sign = currencies[tokens[at - 1]?.text ?? '']
    const after = unitAfter(tokens, past)
    const from = tokens[sign ? at - 1 : at]
    const to = tokens[after.past - 1]
    if (from && to) {
      const words = sentence.slice(from.index, to.index + to.text.length)
      found.push({ value, unit: sign ?? after.unit, words, index: from.index })
    }
    at = after.past
  }
  return found
}

type Token = { text: string; index: number }

const token = /[$€£%٪]|\p{Nd}[\p{Nd}.,٫٬]*\p{Nd}|\p{Nd}|[\p{L}\p{M}]+/gu
const currencies: Record<string, string> = { $: '$', '€': '€', '£': '£' }

function readNumber(tokens: readonly Token[], from: number): { value: number; past: number } | null {
  let whole = 0
  let group: number | null = null
  let at = from

  for (; at < tokens.length; at++) {
    const word = tokens[at]?.text.toLowerCase() ?? ''
    const small = readWord(word)
    if (small !== null && joins(group, small)) group = (group ?? 0) + small
    else if (word === 'hundred' && (group ?? 1) < 100) group = (group ?? 1) * 100
    else if (scales[word] && (group !== null || at === from)) {
      whole += (group ?? 1) * scales[word]
      group = null
    } else if (!(at > from && and.has(word) && isNumber(tokens[at + 1], group))) break
  }
  return at === from || and.has(tokens[from]?.text ?? '') ? null : { value: whole + (group ?? 0), past: at }
}

/** Seventy takes four, three hundred takes seventy-four, and seven takes nothing. */
function joins(group: number | null, next: number): boolean {
  if (group === null) return true
  if (!Number.isInteger(next)) return false
  return (group % 100 === 0 && next < 100) || (group % 10 === 0 && group % 100 !== 0 && next < 10)
}

function isNumber(next: Token | undefined, group: number | null): boolean {
  const value = next ? readWord(next.text.toLowerCase()) : null
  return value !== null && joins(group, value)
}

function readWord(word: string): number | null {
  if (/^\p{Nd}/u.test(word)) return inDigits(word)
  return named[word] ?? null
}

/** "1,200.5" and "۱٬۲۰۰٫۵" alike; a comma or full stop before three last digits parts thousands. */
function inDigits(written: string): number {
  const latin = written.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit))).replaceAll('٬', ',')
  const plain = latin.replaceAll('٫', '.').replace(/,(?=\d{3}(?!\d))/g, '')
  return Number.parseFloat(plain.replace(',', '.'))
}

function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660
  return Number(digit)
}

function unitAfter(tokens: readonly Token[], past: number): { unit: string; past: number } {
  const [next = '', second = ''] = tokens.slice(past, past + 2).map(({ text }) => text.toLowerCase())
  if (['%', '٪', 'percent', 'درصد'].includes(next)) return { unit: '%', past: past + 1 }
  return next === 'per' && second === 'cent' ? { unit: '%', past: past + 2 } : { unit: '', past }
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const onesInPersian =
  'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'
const tensInPersian = 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود'
const hundredsInPersian = 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد'

const named: Record<string, number> = {
  ...counted(ones, (place) => place + 1),
  ...counted(tens, (place) => 20 + 10 * place),
  ...counted(onesInPersian, (place) => place + 1),
  ...counted(tensInPersian, (place) => 20 + 10 * place),
  ...counted(hundredsInPersian, (place) => 100 * (place + 1)),
  ...{ dozen: 12, half: 0.5, quarter: 0.25, نیم: 0.5 },
}
const scales: Record<string, number> = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, bn: 1e9 },
  ...{ هزار: 1e3, میلیون: 1e6, میلیارد: 1e9 },
}
const and = new Set(['and', 'و'])

function counted(words: string, valueAt: (place: number) => number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, place) => [word, valueAt(place)]))
}
