import { claimNumberIn } from './claim-name'
import type { ClaimInList } from './queries'

type Wanted = {
  /** Words that must all stand in the sentence, or the number of a claim. */
  words: string
  /** '' for any. */
  kind: string
  finding: string
}

export function filterClaims<Claim extends Pick<ClaimInList, 'number' | 'sentence' | 'kind' | 'finding'>>(
  claims: Claim[],
  { words, kind, finding }: Wanted,
): Claim[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  const number = claimNumberIn(words.trim())

  return claims.filter((claim) => {
    const sentence = claim.sentence.toLowerCase()
    const named = claim.number === number || parts.every((part) => sentence.includes(part))
    return named && (!kind || claim.kind === kind) && (!finding || claim.finding === finding)
  })
}
