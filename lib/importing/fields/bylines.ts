import { wordCount } from '../judging/words'
import { datesIn } from './dates'

/** The names in a line that says whose work this is ("By Mira Holm and Tomas Vey, columnists"); empty when it says no such thing. */
export function bylineIn(line: string): string[] {
  const match = BYLINE.exec(line)
  if (line.length > 300 || wordCount(line) > 30) return []
  const after = match
    ? line.slice(match[0].length)
    : /\d{4}.{0,40}\bby (?<names>\p{Lu}.*)$/u.exec(line)?.groups?.names
  return namesIn(after ?? '')
}

const BYLINE =
  /^\W{0,3}(?:(?:(?:written|story|words|text|reported|analysis|opinion|commentary|column|article|guest (?:column|essay|post)|contributed|posted|published|submitted) )?by\b|author(?:s|\(s\))?\s*[:|]|von\b|par\b|por\b|di\b|door\b|av\b|(?:نوشتهٔ?|نوشته‌ی|نوشته ی|به قلم|به‌قلم|نویسنده|نويسنده|نگارنده|بقلم|كتبه|كتب|كتبت|الكاتب|الكاتبة|کاتب)(?![\p{L}\p{M}]))\s*[:：]?\s*/iu

/** A name and what its bearer does, as papers print it: "Tomas Vey, harbour correspondent". */
export function nameBeforeRole(line: string): string[] {
  const { name, role } = /^(?<name>[^,|–—]{4,50})(?:,\s|\s[|–—]\s)(?<role>.{3,60})$/u.exec(line)?.groups ?? {}
  if (!name || !role || !bareName(name) || wordCount(line) > 12 || /[.!?]$/.test(line)) return []
  return ROLE.test(role) ? [name.trim()] : []
}

/** Names in what stands after "By": cut at roles, places, dates and addresses. */
export function namesIn(text: string): string[] {
  const [date] = datesIn(text)
  const before =
    (date ? text.slice(0, date.start) : text).split(
      /\s[|•·–—-]\s|\s*[|•·]\s*|\s{3,}|\n|\bfor the\b|\bspecial to\b|\bPublished\b|\bUpdated\b|\s(?:on|at)\s*$|@/iu,
    )[0] ?? ''
  const names: string[] = []
  for (const part of before.split(/,\s*|\s*[،;؛&]\s*|\s+(?:and|und|et|y)\s+|\s+و\s+(?=\p{L})/iu)) {
    const name = part
      .replace(/^[\s"“«(]*(?:by|and)\s+/i, '')
      .replace(/[\s.:;"”»()]+$/u, (end) =>
        /\b\p{Lu}\.$/u.test(part.trim()) ? '.' : end.replace(/[\s.:;"”»()]+/gu, ''),
      )
      .trim()
    if (!isName(name)) break
    if (!names.includes(name)) names.push(name)
  }
  return names
}

/** Whether a phrase can be a person's or an agency's name: up to six words, each as names are written. */
function isName(phrase: string): boolean {
  const parts = phrase.split(/\s+/)
  if (phrase.length < 3 || phrase.length > 60 || parts.length > 6 || /\d|https?:|@/.test(phrase)) return false
  if (ROLE.test(phrase) || NO_NAME.test(phrase)) return false
  if (/\p{Script=Arabic}/u.test(phrase)) return parts.length <= 5 && !/[.!?؟:؛«»]/.test(phrase)
  return (
    parts.every((part) => PARTICLE.test(part) || /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(part)) &&
    parts.some((part) => /^[\p{Lu}\p{Lo}]/u.test(part) && !PARTICLE.test(part))
  )
}

const PARTICLE =
  /^(?:al|el|bin|ibn|abu|de|del|della|der|den|di|da|dos|du|la|le|van|von|ten|ter|y|e|of|the|af|zu|st\.?|jr\.?|sr\.?)$/i
/** Days, and words of the page, that are written as names are. */
const NO_NAME =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:download|pdf|cite|print|save|listen|subscribe|newsletter|comments?)\b|(?:روزنامه|خبرگزاری|هفته‌نامه|فهرست|صفحهٔ?|شماره|الصفحة|جريدة|صحيفة|استمع|للمقال|حفظ)(?![\p{L}\p{M}])/iu

/** Words that tell what somebody does, and so are no part of a name. */
export const ROLE =
  /\b(?:columnist|chair(?:man|woman)?|head|keeper|reader in|lecturer|pilot|teacher|student|scientist|lawyer|economist|historian|engineer|architect|hydrologist|founder|president|secretary|critic|essayist|novelist|poet|architect|researcher|editor|editors|writer|writers|reporter|reporters|correspondent|correspondents|staff|contributor|contributors|professor|director|analyst|fellow|author|producer|journalist|commentator|board|minister|chief|head|desk|guest|opinion|senior|associate|special|media|updated|published|photo|photos|getty|images|read|share)\b|(?:پژوهشگر|نویسنده|استاد|روزنامه‌نگار|کارشناس|معمار|تاریخ‌نگار|وکیل|کاتب|كاتبة?|باحثة?|أستاذة?|مهندسة?|صحفية?|محامية?|مدير|دبیر|عضو|رئیس|رئيس|سردبیر|خبرنگار|پزشک|معلم|دانشجو)(?![\p{L}\p{M}])/iu

/** A line that can be nothing but one name, as pages print it without "By". */
export function bareName(line: string): string | null {
  const parts = line.trim().split(/\s+/)
  return parts.length >= 2 && parts.length <= 4 && isName(line.trim()) ? line.trim() : null
}
