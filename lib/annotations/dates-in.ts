/** A day, month or year as a sentence writes it, and the same for every way of writing it: "2026-3-14", "-3-", "2026--". */
export type DateIn = { value: string; words: string; index: number }

/** The dates of a sentence, Gregorian or Iranian, and its days of the week. */
export function datesIn(sentence: string): DateIn[] {
  const found: DateIn[] = []
  for (const { shape, read } of shapes) {
    for (const match of sentence.matchAll(shape)) {
      const words = match[0]
      const index = match.index
      const isTaken = found.some(
        (one) => index < one.index + one.words.length && one.index < index + words.length,
      )
      if (!isTaken) found.push({ value: read(match.groups ?? {}, words), words, index })
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

const english = 'January February March April May June July August September October November December'.split(
  ' ',
)
const inPersian = 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'.split(' ')
const iranian = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const month = [...english, ...inPersian, ...iranian].join('|')
const edge = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const year = '(?<year>1[2-9]\\d\\d|20\\d\\d|[۱١][۲-۹٢-٩][۰-۹٠-٩]{2}|[۲٢][۰٠][۰-۹٠-٩]{2})'
const day = '(?<day>\\p{Nd}{1,2})(?:st|nd|rd|th)?'
const before =
  '(?<=(?:^|\\s)(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|of|early|late|سال)\\s)'

type Groups = Partial<Record<string, string>>

const shapes: { shape: RegExp; read: (groups: Groups, words: string) => string }[] = [
  { shape: shaped(`(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})`), read: fullValue },
  { shape: shaped(`${day}\\s(?:of\\s)?(?<month>${month})(?:,?\\s${year})?`), read: fullValue },
  { shape: shaped(`(?<month>${month})\\s${day}(?:,?\\s${year})?`), read: fullValue },
  { shape: shaped(`(?<month>${month})\\s${year}`), read: fullValue },
  // The Persian names alone are everyday words too: fog, kindness, an arrow.
  { shape: shaped(`(?<month>${english.join('|')})`), read: fullValue },
  { shape: new RegExp(`${before}${year}${end}`, 'gu'), read: fullValue },
  { shape: shaped(weekdays.join('|')), read: (_, words) => words },
]

function shaped(source: string): RegExp {
  return new RegExp(`${edge}(?:${source})${end}`, 'gu')
}

function fullValue(groups: Groups): string {
  return [plain(groups.year), monthOf(groups.month), plain(groups.day)].join('-')
}

function monthOf(name: string | undefined): string {
  if (!name || /^\d/.test(name)) return plain(name)
  const place = Math.max(english.indexOf(name), inPersian.indexOf(name))
  return place >= 0 ? String(place + 1) : `iranian ${iranian.indexOf(name) + 1}`
}

/** In Latin digits, without a nought in front. */
function plain(digits: string | undefined): string {
  const latin = (digits ?? '').replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
  return latin.replace(/^0+/, '')
}
