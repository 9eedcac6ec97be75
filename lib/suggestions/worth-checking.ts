import type { Span } from '@/lib/text/span'

type Sign = { pattern: RegExp; weight: number; says: string }

/** What makes a sentence one that can be checked, and what makes it one that cannot. */
const signs: Sign[] = [
  {
    pattern:
      /\b(?:because|caused?|causes|led to|leads to|due to|as a result|thanks to|owing to|so that|drove|forced)\b/iu,
    weight: 2,
    says: 'names a cause',
  },
  {
    pattern:
      /\b(?:law|act|statute|rules?|regulations?|treaty|charter|illegal|unlawful|forbids?|forbidden|banned|bans|requires?|licen[cs]ed?|permits?)\b/iu,
    weight: 2,
    says: 'speaks of a rule',
  },
  {
    pattern:
      /\b(?:more|less|fewer|larger|smaller|higher|lower|faster|slower|cheaper|dearer|longer|worse|better|older|safer) (?:\p{L}+ ){0,3}than\b/iu,
    weight: 2,
    says: 'compares',
  },
  {
    pattern:
      /\b(?:the (?:first|last|only|largest|smallest|oldest|longest|highest|lowest|worst|best|most|least|biggest|cheapest|dearest|busiest)|never|no other|every|always|none of)\b/iu,
    weight: 2,
    says: 'says it of all, or of the most',
  },
  {
    pattern:
      /\b(?:rose|fell|grew|shrank|closed|opened|collapsed|failed|signed|voted|paid|built|bought|sold|lost|won|died|killed|cut|raised|approved|rejected|broke|sank|moved|spent|promised|published|resigned|sacked|cancelled|shut|began|ended|happened|appointed|arrested|fined)\b/iu,
    weight: 2,
    says: 'tells of an event',
  },
  {
    pattern: /\b(?:will|is going to|are going to|is set to|by next (?:year|spring|summer|autumn|winter))\b/iu,
    weight: 1,
    says: 'foretells',
  },
  { pattern: /(?<!^)(?<![.!?]\s)\p{Lu}\p{L}+\s+\p{Lu}\p{L}+/u, weight: 1, says: 'names somebody' },
  {
    pattern:
      /\b(?:(?:1[5-9]|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}|\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)|last (?:year|month|week|spring|summer|autumn|winter)|since|yesterday|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/iu,
    weight: 2,
    says: 'says when',
  },
]
const against: { pattern: RegExp; weight: number }[] = [
  { pattern: /\?\s*["”’]?$/u, weight: 4 },
  { pattern: /\b(?:I|we|my|our|me|us)\b/u, weight: 1 },
  {
    pattern:
      /\b(?:should|ought|must|let us|let’s|perhaps|maybe|imagine|suppose|I think|I believe|in my view|surely|hope|wish|would|could|might)\b/iu,
    weight: 2,
  },
  {
    pattern:
      /\b(?:shame(?:ful)?|disgrace(?:ful)?|beautiful|wonderful|terrible|absurd|foolish|wise|brave|coward\w*|lovely|ugly|scandal\w*|nonsense|farce|betray\w*|heroic|noble|evil)\b/iu,
    weight: 1,
  },
  {
    pattern:
      /^(?:Take|Look|Ask|Think|Consider|Remember|Forget|Note|Read|Go|Come|Give|Stop|Let|Do|Don’t|Never mind)\b/u,
    weight: 3,
  },
]

const ENOUGH = 2
const FEWEST_WORDS = 6

/** Why a sentence is worth checking; null where it is not. */
export function worthChecking(text: string, { start, end }: Span): string[] | null {
  const words = text.slice(start, end)
  if (words.split(/\s+/).length < FEWEST_WORDS) return null
  const found = signs.filter(({ pattern }) => pattern.test(words))
  const weight = sum(found) - sum(against.filter(({ pattern }) => pattern.test(words)))
  return weight >= ENOUGH ? found.map(({ says }) => says) : null
}

function sum(weighed: readonly { weight: number }[]): number {
  return weighed.reduce((total, { weight }) => total + weight, 0)
}
