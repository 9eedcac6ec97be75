/** How reliable a source is, by the Admiralty code. F says that it cannot be judged, which is not the same as ungraded. */
export const reliabilityWords = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const

export type Reliability = keyof typeof reliabilityWords

export function isReliability(grade: unknown): grade is Reliability {
  return typeof grade === 'string' && Object.hasOwn(reliabilityWords, grade)
}

export function reliabilityWord(grade: string): string {
  return isReliability(grade) ? reliabilityWords[grade] : 'not graded'
}
