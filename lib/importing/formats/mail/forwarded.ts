import { addressParser } from 'postal-mime'
import type { Passage } from '../../judging/passage'
import { type Letter, senderOf } from './open-mail'

/** What a forwarded message says of itself above its words, and the first passage of those words. */
export type Forwarded = { letter: Letter; opens: number; words: number }

/** The innermost message that was forwarded; null where none was. */
export function forwardedIn(passages: Passage[]): Forwarded | null {
  let found: Forwarded | null = null
  for (let next = headersFrom(passages, 0); next; next = headersFrom(passages, next.words)) {
    // A second one counts only straight below the first: further down it is quoted in the text.
    if (found && next.opens > found.words + 3) break
    found = { ...next, opens: found ? found.opens : next.opens }
  }
  return found
}

const OPENER =
  /^[-_\s>*]*(?:begin forwarded message|(?:forwarded|original) message|forwarded by .{2,80}|weitergeleitete nachricht|message transféré|mensaje reenviado|پیام (?:بازارسال|هدایت|فرستاده)[\s\u200c]?شده|رسالة (?:معاد توجيهها|محولة))\s*:?[-_\s*]*$/iu
const LINE =
  /^[>\s*]*(?<name>from|sent|date|subject|to|cc|reply-to|از|فرستنده|تاریخ|موضوع|به|رونوشت|من|التاريخ|الموضوع|إلى|نسخة)\s*:[*\s]*(?<value>.*)$/iu

const NAMES: Record<string, 'from' | 'date' | 'subject'> = {
  from: 'from',
  از: 'from',
  فرستنده: 'from',
  من: 'from',
  date: 'date',
  sent: 'date',
  تاریخ: 'date',
  التاريخ: 'date',
  subject: 'subject',
  موضوع: 'subject',
  الموضوع: 'subject',
}

function headersFrom(passages: Passage[], start: number): Forwarded | null {
  for (let opens = start; opens < passages.length; opens++) {
    const lines = passages[opens]?.text.split('\n') ?? []
    const isOpened = OPENER.test(lines[0] ?? '')
    if (!isOpened && !LINE.test(lines[0] ?? '')) continue
    const { values, words } = headerLines(passages, opens)
    if (values.from && values.subject && (isOpened || values.date)) {
      return { letter: letterFrom(values), opens, words }
    }
  }
  return null
}

function headerLines(passages: Passage[], opens: number) {
  const values: Partial<Record<'from' | 'date' | 'subject', string>> = {}
  let words = opens
  for (; words < passages.length; words++) {
    const lines = (passages[words]?.text ?? '').split('\n').filter((line) => line.trim())
    if (!lines.every((line) => OPENER.test(line) || LINE.test(line))) break
    for (const line of lines) {
      const { name = '', value = '' } = LINE.exec(line)?.groups ?? {}
      const key = NAMES[name.toLowerCase()]
      if (key) values[key] ??= value.replaceAll('*', '').trim()
    }
  }
  return { values, words }
}

function letterFrom({
  from = '',
  date,
  subject,
}: {
  from?: string
  date?: string
  subject?: string
}): Letter {
  const sender = senderOf(addressParser(from.replace(/\[mailto:([^\]]*)\]/i, '<$1>'))[0])
  return { from: sender, date: date ?? null, subject: subject ?? null }
}
