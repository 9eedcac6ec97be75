import { bare, sectionNames } from '../judging/furniture-words'
import { wordCount } from '../judging/words'

export type TitleParts = { title: string; section: string | null; outlet: string | null }

/**
 * Takes apart what pages put into one line:
 *   The ferry must come back – OpEd        title and section
 *   Opinion: The ferry must come back      section and title
 *   The ferry must come back | Harbour Post   title and outlet, the outlet only if it is known or short
 */
export function titleParts(line: string, knownOutlet: string | null = null): TitleParts {
  const parts: TitleParts = { title: line.trim(), section: null, outlet: null }
  for (let round = 0; round < 3; round++) {
    const cut = atEnd(parts.title, knownOutlet) ?? atStart(parts.title)
    if (!cut) break
    parts.title = cut.title
    parts.section ??= cut.section
    parts.outlet ??= cut.outlet
  }
  return parts
}

function atEnd(line: string, knownOutlet: string | null): TitleParts | null {
  const match = /^(?<title>.+?)\s*(?:\s[-–—•·]|[|｜]|\s\/\/)\s*(?<end>[^|｜–—]{2,50})$/u.exec(line)
  const { title = '', end = '' } = match?.groups ?? {}
  if (!match || wordCount(title) < 2) return bracketed(line)
  if (sectionNames.has(bare(end))) return { title, section: end, outlet: null }
  const known = knownOutlet !== null && bare(end) === bare(knownOutlet)
  const piped = /[|｜]\s*[^|｜]+$/.test(line)
  return known || (piped && wordCount(end) <= 5) ? { title, section: null, outlet: end } : null
}

function bracketed(line: string): TitleParts | null {
  const { title, end = '' } = /^(?<title>.+?)\s*[[(](?<end>[^\])]{2,30})[\])]$/u.exec(line)?.groups ?? {}
  return title && sectionNames.has(bare(end)) ? { title, section: end, outlet: null } : null
}

function atStart(line: string): TitleParts | null {
  const { start = '', title } =
    /^[[(]?(?<start>[^|:：\]]{2,30}?)(?:\]|\)|\s*[|:：]|\s[-–—])\s*(?<title>.+)$/u.exec(line)?.groups ?? {}
  return title && sectionNames.has(bare(start)) ? { title, section: start, outlet: null } : null
}
