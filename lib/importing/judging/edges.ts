import type { Run } from './body-run'
import type { Passage } from './passage'

/** A passage near an end of the article, and where that is in plain words. */
export type Edge = { passage: Passage; where: string; near: boolean }

/** Where bylines, dates and the like stand: the article's own ends, then the lines above and below it, nearest first. */
export function edges(passages: Passage[], { start, end }: Run): Edge[] {
  const at = (some: Passage[], where: string, near: boolean) =>
    some.map((passage) => ({ passage, where, near }))
  return [
    ...at(passages.slice(start, Math.min(start + 3, end)), 'line at the start', true),
    ...at(passages.slice(Math.max(0, start - 15), start).reverse(), 'line above the text', true),
    ...at(passages.slice(Math.max(start, end - 3), end).reverse(), 'line at the end', true),
    ...at(passages.slice(end, end + 5), 'line below the text', false),
  ]
}

export function quoted({ where, passage }: Edge): string {
  const text = passage.text.replaceAll('\n', ' ')
  return `${where}: "${text.length > 120 ? `${text.slice(0, 119).toWellFormed()}…` : text}"`
}
