import type { Calendar } from './calendars'

/** The number of a month by its name, in the calendar the name belongs to. */
export function monthNamed(name: string): { calendar: Calendar; month: number } | null {
  return months.get(flat(name)) ?? null
}

function flat(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/[\s\u200c]+/g, ' ')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/ى/g, 'ی')
}

const months = new Map<string, { calendar: Calendar; month: number }>()

function add(calendar: Calendar, name: string, month: number) {
  const key = flat(name)
  if (/\p{L}{3}/u.test(key) && !months.has(key)) months.set(key, { calendar, month })
}

const LANGUAGES = 'en fr de es it pt nl tr sv da nb ru uk pl id fa ar ar-SY ur'.split(' ')

for (const language of LANGUAGES) {
  for (const length of ['long', 'short'] as const) {
    for (const form of [{ month: length }, { month: length, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2025, month - 1, 15))
        add('gregorian', parts.find((part) => part.type === 'month')?.value ?? '', month)
      }
    }
  }
}
add('gregorian', 'sept', 9)

const IRANIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
for (const [index, name] of IRANIAN.entries())
  months.set(flat(name), { calendar: 'iranian', month: index + 1 })
months.set(flat('امرداد'), { calendar: 'iranian', month: 5 })

const IRANIAN_IN_LATIN =
  'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand'.split(' ')
for (const [index, name] of IRANIAN_IN_LATIN.entries()) add('iranian', name, index + 1)

const HIJRI = [
  ['محرم', 'محرم الحرام', 'muharram'],
  ['صفر', 'safar'],
  ['ربیع الاول', 'ربيع الأول', 'rabi al-awwal'],
  ['ربیع الثانی', 'ربيع الآخر', 'ربيع الثاني', 'rabi al-thani'],
  ['جمادی الاول', 'جمادى الأولى', 'جمادی الاولی', 'jumada al-awwal', 'jumada al-ula'],
  ['جمادی الثانی', 'جمادى الآخرة', 'جمادى الثانية', 'جمادی الثانیه', 'jumada al-thani', 'jumada al-akhirah'],
  ['رجب', 'rajab'],
  ['شعبان', "sha'ban", 'shaban'],
  ['رمضان', 'ramadan', 'ramazan'],
  ['شوال', 'shawwal'],
  ['ذو القعدة', 'ذی القعده', 'ذي القعدة', 'ذیقعده', 'dhu al-qadah'],
  ['ذو الحجة', 'ذی الحجه', 'ذي الحجة', 'ذیحجه', 'dhu al-hijjah'],
]
for (const [index, names] of HIJRI.entries()) {
  for (const name of names) add('hijri', name, index + 1)
}

/** Matches any name of a month, the longest first; spaces and letter variants as people type them. */
export const monthPattern = [...months.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ /g, '[\\s\\u200c]+')
      .replace(/ا/g, '[اأإآ]')
      .replace(/ی/g, '[یيى]')
      .replace(/ک/g, '[کك]'),
  )
  .join('|')
