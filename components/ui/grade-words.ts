/** The Admiralty code: a letter for how reliable a source is, a figure for how credible a claim is. */
export const reliabilityWords = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const

export const credibilityWords = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
} as const

export type Reliability = keyof typeof reliabilityWords
export type Credibility = keyof typeof credibilityWords

function isReliability(grade: unknown): grade is Reliability {
  return typeof grade === 'string' && Object.hasOwn(reliabilityWords, grade)
}

function isCredibility(grade: unknown): grade is Credibility {
  return typeof grade === 'number' && Object.hasOwn(credibilityWords, grade)
}

/** "B2" is "source usually reliable, claim probably true". */
export function gradeInWords(reliability: unknown, credibility: unknown): string {
  const parts = [
    isReliability(reliability) && `source ${reliabilityWords[reliability]}`,
    isCredibility(credibility) && `claim ${credibilityWords[credibility]}`,
  ].filter((part) => part !== false)

  return parts.join(', ') || 'not graded'
}
