import type { ClaimRow, Endnote, FrozenJudgment } from './content'
import { likelihoodRange } from './estimates'

/** "Likelihood: very unlikely, 5–20%". Null while the judgment says neither. */
export function estimateLabel({ likelihood, confidence }: FrozenJudgment): string | null {
  const said = [
    likelihood && `Likelihood: ${likelihood}, ${likelihoodRange[likelihood]}`,
    confidence && `Confidence: ${confidence}`,
  ].filter((label) => label !== null)
  return said.length > 0 ? said.join(' · ') : null
}

/** "7 mentions, 5 bylines, 3 outlets". */
export function tally({ mentions, bylines, outlets }: ClaimRow): string {
  return [count(mentions, 'mention'), count(bylines, 'byline'), count(outlets, 'outlet')].join(', ')
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** "14 March 2026"; "March 2026" or "2026" where less is known. */
export function longDate(date: string): string {
  const [year, month, day] = date.split('-')
  const name = month && months[Number(month) - 1]
  return [name && day ? String(Number(day.slice(0, 2))) : null, name, year].filter(Boolean).join(' ')
}

/** Who wrote it, where and when. Names stay apart, since each may run in its own direction. */
export function credit({ bylines, outlet, publishedOn }: Endnote): string[] {
  const date = publishedOn === null ? null : longDate(publishedOn)
  return [...bylines, outlet, date].filter((part) => part !== null)
}

export function ownSentencesLine({ own, all }: { own: number; all: number }): string {
  if (all === 0) return 'The body has no sentences.'
  if (own === 0) return `Each of the ${count(all, 'sentence')} in the body carries a citation.`
  return `${own} of ${count(all, 'sentence')} in the body ${own === 1 ? 'is' : 'are'} the desk’s own and ${own === 1 ? 'carries' : 'carry'} no citation.`
}

export const tallyCaution =
  'Mentions, bylines and outlets are counted on this desk. Independent origins are not counted yet: several mentions may be one voice.'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
