import { type DiffPiece, wordDiff } from '@/lib/text/word-diff'

/** What a verdict holds for: when any of it changes, it asks again. */
export type Covered = {
  /** Which claim: C-131. */
  about: string | null
  /** The claim as worded, or the name of the source. */
  sentence: string
  exact: string
  stance: string | null
  wording: string | null
  basis: string | null
  /** From the writer to whoever is said to know. */
  chain: string[]
  claimKind: string | null
  figure: string | null
  note: string
}

export type Change = { what: string; pieces: DiffPiece[] }

/** Field by field, in the order they are read; what stayed the same is left out. */
export function changesBetween(was: Covered, now: Covered): Change[] {
  const before = lines(was)
  return lines(now).flatMap(([what, text], index) => {
    const then = before[index]?.[1] ?? ''
    return then === text ? [] : [{ what, pieces: wordDiff(then, text) }]
  })
}

function lines(covered: Covered): [string, string][] {
  const { about, sentence, exact, chain, stance, wording, basis, claimKind, figure, note } = covered
  return [
    ['Claim', about ?? ''],
    ['Sentence', sentence],
    ['Exact words', exact],
    ['Said by', chain.join(' › ')],
    ['Stance', stance ?? ''],
    ['Wording', wording ?? ''],
    ['Known', basis ?? ''],
    ['Kind of claim', claimKind ?? ''],
    ['Figure', figure ?? ''],
    ['Note', note],
  ]
}
