import { bare } from './furniture-words'
import type { Passage } from './passage'

const LAST = 5
const LONGEST = 60

/** Marks what the last lines say of a writer by name: "Isolde Varn keeps sheep and accounts on Little Rona." */
export function markLinesOnWriters(passages: Passage[], names: string[]) {
  const starts = names.map(bare).filter((name) => name.includes(' '))
  const kept = passages.filter(({ junk }) => !junk)
  for (const passage of kept.slice(Math.max(1, kept.length - LAST))) {
    const { block, text, words } = passage
    if (!/^(?:paragraph|heading)$/.test(block.type) || words > LONGEST || text.includes('@')) continue
    const line = `${bare(text)} `
    if (starts.some((name) => line.startsWith(`${name} `))) passage.junk = 'About the writer'
  }
}
