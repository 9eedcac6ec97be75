import { datesIn, withWesternDigits } from '@/lib/importing/fields/dates'
import type { Span } from '@/lib/text/span'
import { amountOf, scaleOf, small, tens, written } from './amounts'
import { multiples, shares } from './shares'

/** A number as it is written, with what it counts and what stands before it. */
export type Figure = {
  span: Span
  /** In digits, as in 94 or 3400000. */
  value: string
  unit: string
  /** "over", "at least", "fewer than"; empty where the number is said to be so. */
  comparator: string
}

const digits = String.raw`[-−]?\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?|[-−]?\d+(?:[.٫]\d+)?`
const spelled = `(?:${tens.join('|')})(?:-(?:${small.slice(0, 9).join('|')}))?|${small.slice(1).join('|')}|a dozen|dozens|hundreds|thousands|millions`
const scale = String.raw`(?:hundred(?: thousand)?|thousand|million|billion|trillion|bn|هزار|میلیون|میلیارد|ألف|مليون|مليار)(?![\p{L}\p{M}])|(?<=\d\s?)(?:m|k)(?![\p{L}\d])`
const currency = '[£$€¥₹₺﷼]'
const percent = `%|٪|per cent|percent|percentage points?|درصد|بالمئة|في المئة`
const comparators = `more than|less than|fewer than|no more than|at least|at most|up to|as many as|as few as|over|under|above|below|nearly|almost|about|around|some|roughly|exactly|only|just|بیش از|کمتر از|حدود|نزدیک به|أكثر من|أقل من|حوالي|نحو`

const figure = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/:#§-])(?:(?<comparator>${comparators})\s+)?(?:an?\s+)?(?<currency>${currency})?\s?` +
    String.raw`(?<number>${digits}|(?<![\p{L}])(?:${spelled})(?![\p{L}]))(?:\s?(?:–|-|to|و تا|تا)\s?(?<upper>${digits}))?(?:[\s-]?(?<scale>${scale}))?` +
    String.raw`(?:(?<percent>\s?(?:${percent}))|(?<currencyWord>\s(?:pounds?|dollars?|euros?|crowns?|تومان|ریال|دلار|دينار|جنيه)))?`,
  'giu',
)
/** What is numbered or counted in order says no amount: No. 4, chapter 3, the 5th. */
const label =
  /(?:\b(?:no|nos|chapter|section|article|page|pp?|clause|route|room|line|table|figure|fig|phase|part|act|number|bus|flight|class|platform|pier|berth|gate|grade|level|size|type|ward|under|aged?)\.?|ماده|بند|صفحه|المادة)\s*$/iu
const ordinal = /^(?:st|nd|rd|th)(?![\p{L}])/iu

/** Every figure written in a text, in order; dates, years, ordinals and what is only numbered left out. */
export function figuresIn(text: string): Figure[] {
  const plain = withWesternDigits(text)
  const dates = datesIn(text)
  const isDate = ({ start, end }: Span) => dates.some((date) => date.start < end && start < date.end)
  const found = [...shares(plain), ...multiples(plain), ...numbers(plain)].filter(({ span }) => !isDate(span))
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  let reached = 0
  return found.filter(({ span }) => {
    if (span.start < reached) return false
    reached = span.end
    return true
  })
}

function numbers(text: string): Figure[] {
  return [...text.matchAll(figure)].flatMap((match) => {
    const {
      number = '',
      currency: sign,
      scale: by,
      percent: isShare,
      currencyWord,
      comparator = '',
      upper,
    } = match.groups ?? {}
    const at = match.index + match[0].toLowerCase().indexOf(number.toLowerCase())
    const rest = text.slice(match.index + match[0].length)
    const bare = !sign && !by && !isShare && !currencyWord && comparator === ''
    if (ordinal.test(rest) || label.test(text.slice(Math.max(0, at - 14), at))) return []
    if (bare && saysWhen(number, rest, text.slice(Math.max(0, at - 12), at))) return []
    const amount = amountOf(number) * (by ? scaleOf(by) : 1)
    if (!Number.isFinite(amount) || (bare && !upper && isIdle(number, rest))) return []
    const unit = isShare ? 'per cent' : (sign ?? currencyWord?.trim() ?? counted(rest))
    const noun = isShare || sign || currencyWord ? '' : counted(rest)
    const length = match[0].length + (noun ? rest.indexOf(noun) + noun.length : 0)
    return [
      {
        span: { start: match.index + leading(match[0]), end: match.index + length },
        value: written(amount),
        unit,
        comparator: comparator.toLowerCase() || (upper ? 'from' : ''),
      },
    ]
  })
}

function leading(words: string): number {
  return words.length - words.trimStart().length
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const afterMonth = new RegExp(`(?<![\\p{L}])${month}\\.?\\s+$`, 'u')
const beforeMonth = new RegExp(`^\\s+(?:of\\s+)?${month}(?![\\p{L}])`, 'u')

/** A year, a time of day, or the day of a month says when, not how many. */
function saysWhen(number: string, rest: string, before: string): boolean {
  if (/^(?:1[2-9]|20|21)\d\d$/.test(number)) return true
  if (afterMonth.test(before) || beforeMonth.test(rest)) return true
  return /^(?::\d\d|\s?(?:am|pm|a\.m\.|p\.m\.|o’clock))/i.test(rest) || /\d:$/.test(before)
}

/** A small number in words that counts nothing: "one of them", "two sides of it"; from eleven on, and "five to two", it counts. */
function isIdle(number: string, rest: string): boolean {
  if (!/^\p{L}/u.test(number)) return false
  if (['one', 'two'].includes(number.toLowerCase())) return true
  return (
    counted(rest) === '' && amountOf(number) < 11 && !new RegExp(`^ to (?:${small.join('|')})\\b`).test(rest)
  )
}

/** The noun a number counts, with a word before it: "ferry sailings". */
function counted(rest: string): string {
  const noun =
    /^[\s-]+(?!(?:of|and|or|in|on|at|to|the|a|that|who|which|is|are|was|were|by|for|from|as|with|after|before|per)\b)(?<noun>[\p{Ll}\p{M}\p{Lo}][\p{L}\p{M}’'-]*)/u.exec(
      rest,
    )?.groups?.noun
  return noun ?? ''
}
