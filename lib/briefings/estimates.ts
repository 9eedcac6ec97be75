/** The seven likelihoods of ICD 203, in its first row of words; the second row says the same in others. */
export const likelihoods = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
] as const

export type Likelihood = (typeof likelihoods)[number]

export const confidences = ['low', 'moderate', 'high'] as const

export type Confidence = (typeof confidences)[number]

/** The chance each term stands for, in per cent. */
export const likelihoodRange: Record<Likelihood, string> = {
  'almost no chance': '1–5%',
  'very unlikely': '5–20%',
  unlikely: '20–45%',
  'roughly even chance': '45–55%',
  likely: '55–80%',
  'very likely': '80–95%',
  'almost certain': '95–99%',
}

export type Term = { word: string; likelihood: Likelihood; row: 1 | 2 }

// Longer terms before the shorter ones they hold: "very unlikely" is not "unlikely".
const spellings: { pattern: string; likelihood: Likelihood; row: 1 | 2 }[] = [
  { pattern: 'almost no chance', likelihood: 'almost no chance', row: 1 },
  { pattern: 'remote (?:chance|possibility|likelihood)', likelihood: 'almost no chance', row: 2 },
  { pattern: 'very unlikely', likelihood: 'very unlikely', row: 1 },
  { pattern: 'highly improbabl[ey]', likelihood: 'very unlikely', row: 2 },
  { pattern: 'unlikely', likelihood: 'unlikely', row: 1 },
  { pattern: 'improbabl[ey]', likelihood: 'unlikely', row: 2 },
  { pattern: 'roughly even chance', likelihood: 'roughly even chance', row: 1 },
  { pattern: 'roughly even odds', likelihood: 'roughly even chance', row: 2 },
  { pattern: 'very likely', likelihood: 'very likely', row: 1 },
  { pattern: 'highly probabl[ey]', likelihood: 'very likely', row: 2 },
  { pattern: 'almost certain(?:ly)?', likelihood: 'almost certain', row: 1 },
  { pattern: 'nearly certain(?:ly)?', likelihood: 'almost certain', row: 2 },
  { pattern: 'likely', likelihood: 'likely', row: 1 },
  { pattern: 'probabl[ey]', likelihood: 'likely', row: 2 },
]

const anyTerm = new RegExp(`\\b(?:${spellings.map(({ pattern }) => `(${pattern})`).join('|')})\\b`, 'gi')

const confidenceWords =
  /\b(?:low|moderate|high|medium)(?:-| )confidence\b|\bconfidence (?:is|remains) (?:low|moderate|high)\b/i

/** The likelihood terms in a text, save inside quotation marks: those are somebody else's. English terms only. */
export function termsIn(text: string): Term[] {
  return [...withoutQuotedWords(text).matchAll(anyTerm)].flatMap((match) => {
    const spelling = spellings[match.slice(1).findIndex((group) => group !== undefined)]
    return spelling ? [{ word: match[0], likelihood: spelling.likelihood, row: spelling.row }] : []
  })
}

export function confidenceIn(text: string): string | null {
  return withoutQuotedWords(text).match(confidenceWords)?.[0] ?? null
}

export function withoutQuotedWords(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»|"[^"]*"/g, ' ')
}
