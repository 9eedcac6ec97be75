import { amountOf, written } from './amounts'
import type { Figure } from './figures'

const fractions: Record<string, string> = {
  half: '50',
  'a third': '33',
  'a quarter': '25',
  'two thirds': '67',
  'two-thirds': '67',
  'three quarters': '75',
  'three-quarters': '75',
}

const share =
  /(?<![\p{L}])(?:(?<comparator>more than|less than|nearly|almost|about|over|under)\s+)?(?<fraction>half|a third|a quarter|two[- ]thirds|three[- ]quarters)(?=\s+(?:of|the|its|their|all|full|empty)\b)|(?<=\bby )(?<by>half|a third|a quarter|two[- ]thirds|three[- ]quarters)(?![\p{L}])|(?<one>one|two|three|four|nine|\d+) (?:\p{L}+ )?(?:in|out of) (?<all>two|three|four|five|six|seven|eight|nine|ten|a hundred|\d+)(?![\p{L}\d])/giu
const times = /(?<![\p{L}])(?:(?<verb>doubled|trebled|tripled|halved|quadrupled))(?![\p{L}])/giu

/** Parts of a whole: a third of the crew, one in five. */
export function shares(text: string): Figure[] {
  return [...text.matchAll(share)].map((match) => {
    const { comparator = '', fraction = match.groups?.by, one, all } = match.groups ?? {}
    const value = fraction
      ? (fractions[fraction.toLowerCase()] ?? '')
      : written(Math.round((100 * amountOf(one ?? '')) / (all === 'a hundred' ? 100 : amountOf(all ?? '1'))))
    return {
      span: { start: match.index, end: match.index + match[0].length },
      value,
      unit: 'per cent',
      comparator: comparator.toLowerCase(),
    }
  })
}

const factors: Record<string, string> = {
  doubled: '2',
  trebled: '3',
  tripled: '3',
  halved: '0.5',
  quadrupled: '4',
}

/** What was doubled or halved. */
export function multiples(text: string): Figure[] {
  return [...text.matchAll(times)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    value: factors[match[0].toLowerCase()] ?? '',
    unit: 'times',
    comparator: '',
  }))
}
