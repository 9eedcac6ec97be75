import type { Comparison } from './comparison'

/** "14 words added, 3 removed" */
export function wordsChanged({ added, removed }: Pick<Comparison, 'added' | 'removed'>): string {
  if (added + removed === 0) return 'the words are the same'
  if (removed === 0) return `${counted(added, 'word')} added`
  if (added === 0) return `${counted(removed, 'word')} removed`
  return `${counted(added, 'word')} added, ${removed} removed`
}

/** "14 words added, 3 removed; 2 of 31 paragraphs changed, 1 new" */
export function differenceInWords(comparison: Omit<Comparison, 'rows'>): string {
  const { added, removed, changed, of, fresh } = comparison
  const words = wordsChanged(comparison)
  if (changed + fresh === 0) return words
  if (added + removed === 0) return `${words}; signs differ in ${changed} of ${counted(of, 'paragraph')}`
  const paragraphs = [
    ...(changed > 0 ? [`${changed} of ${counted(of, 'paragraph')} changed`] : []),
    ...(fresh > 0 ? [`${changed > 0 ? fresh : counted(fresh, 'paragraph')} new`] : []),
  ]
  return `${words}; ${paragraphs.join(', ')}`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
