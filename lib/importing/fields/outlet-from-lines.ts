import type { Run } from '../judging/body-run'
import { edges, quoted } from '../judging/edges'
import type { Passage } from '../judging/passage'
import { wordCount } from '../judging/words'
import { type Field, field, noneFound } from '../reading'
import { datesIn } from './dates'

/** Who published it, from a line that says so, a line of the date, or the copyright. */
export function outletFromLines(passages: Passage[], run: Run): Field<string | null> {
  for (const edge of edges(passages, run)) {
    if (edge.passage.words > 15) continue
    const name = SOURCE.exec(edge.passage.text)?.groups?.name ?? nameBesideDate(edge.passage.text)
    if (!name || datesIn(name).length > 0) continue
    edge.passage.junk = 'Outlet, used for the fields'
    return field(name.trim(), quoted(edge), 'likely')
  }
  for (const passage of [...passages.slice(run.end), ...passages.slice(0, run.start)]) {
    const name = passage.words < 60 ? copyrightHolder(passage.text) : null
    if (name) return field(name, quoted({ passage, where: 'copyright line', near: false }), 'likely')
  }
  return noneFound()
}

const SOURCE =
  /^(?:source|first published (?:in|by|on)|originally published (?:in|by|on)|published (?:in|by)|منبع|المصدر)\s*:?\s+(?<name>\p{L}[^.,;|:/]{2,40})\.?$/iu

/** A paper gives itself away by its name: "The Harbour Gazette, 21 October 2025". */
function nameBesideDate(line: string): string | null {
  const [date] = datesIn(line)
  if (!date) return null
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(/^[\s\W]+|[\s,;:|–—(-]+$/gu, '')
  return PAPER.test(rest) && wordCount(rest) <= 6 && !/[,|:]|\bby\b/i.test(rest) ? rest : null
}

const PAPER =
  /\b(?:times|post|gazette|courier|news|daily|herald|tribune|review|journal|chronicle|observer|press|mail|star|weekly|guardian|standard|bulletin|magazine|mercury|echo|argus|examiner|register|advertiser)\b|روزنامه|هفته‌نامه|خبرگزاری|صحيفة|جريدة|مجلة/iu

function copyrightHolder(line: string): string | null {
  const name = HOLDER.exec(line)?.groups?.name ?? PERSIAN_HOLDER.exec(line)?.groups?.name
  return name && !/reserved|copyright/i.test(name) ? name.trim() : null
}

const HOLDER =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*,?\s*)?(?:by\s+)?(?<name>[\p{Lu}\p{Lo}][^.,;|©\d]{2,40}?)(?:\s+(?:LLC|Inc|Ltd|Limited|Corp|GmbH|Company)\b|[.,;|]|\s+all rights|\s*\d{4}|$)/iu
const PERSIAN_HOLDER =
  /(?:برای|متعلق به|محفوظة ل)\s*(?:(?:روزنامه[ٔی]?|خبرگزاری|پایگاه خبری|صحيفة|جريدة)\s+)?(?<name>\p{L}[\p{L}\p{M}\u200c ]{1,30}?)\s*(?:محفوظ|است|می|$|[.،])/u
