/**
 * How much of a text another one gives back, by runs of four words, as the article-extraction-benchmark counts it:
 * precision and recall a page, their means over the pages, and the harmonic mean of those.
 */
export type PageScore = {
  common: number
  surplus: number
  missing: number
  exact: boolean
  precision: number | null
  recall: number | null
}

export type Score = {
  f1: number
  precision: number
  recall: number
  exact: number
  empty: number
  pages: number
}

const RUN = 4

export function comparePage(truth: string, guess: string): PageScore {
  const wanted = wordsOf(truth)
  const given = wordsOf(guess)
  const wantedRuns = runsOf(wanted)
  const givenRuns = runsOf(given)
  let common = 0
  for (const [run, count] of givenRuns) common += Math.min(count, wantedRuns.get(run) ?? 0)
  const surplus = sum(givenRuns) - common
  const missing = sum(wantedRuns) - common
  return {
    common,
    surplus,
    missing,
    exact: wanted.join(' ') === given.join(' '),
    precision: ratio(common, common + surplus, common + missing),
    recall: ratio(common, common + missing, common + surplus),
  }
}

export function total(pages: PageScore[]): Score {
  const precision = mean(pages.map((page) => page.precision))
  const recall = mean(pages.map((page) => page.recall))
  return {
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    exact: pages.filter((page) => page.exact).length,
    empty: pages.filter((page) => page.common + page.surplus === 0).length,
    pages: pages.length,
  }
}

export function f1Of({ common, surplus, missing }: PageScore): number {
  return common === 0 ? 0 : (2 * common) / (2 * common + surplus + missing)
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? []
}

function runsOf(words: string[]): Map<string, number> {
  const runs = new Map<string, number>()
  if (words.length === 0) return runs
  for (let at = 0; at <= Math.max(0, words.length - RUN); at++) {
    const run = words.slice(at, at + RUN).join(' ')
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

/** Null where there is nothing to divide by: such a page stays out of the mean. */
function ratio(common: number, whole: number, other: number): number | null {
  if (whole > 0) return common / whole
  return other > 0 ? null : 1
}

function sum(runs: Map<string, number>): number {
  return [...runs.values()].reduce((a, b) => a + b, 0)
}

function mean(values: (number | null)[]): number {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? 0 : known.reduce((a, b) => a + b, 0) / known.length
}
