/** How credible a claim is, by the Admiralty code. 6 says that it cannot be judged, which is not the same as ungraded. */
export const credibilityWords = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
} as const

export type Credibility = keyof typeof credibilityWords

function isCredibility(grade: unknown): grade is Credibility {
  return typeof grade === 'number' && Object.hasOwn(credibilityWords, grade)
}

export function credibilityWord(grade: number): string {
  return isCredibility(grade) ? credibilityWords[grade] : 'not graded'
}
