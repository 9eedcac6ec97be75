import type { Reading } from '@/lib/importing/reading'
import { type Block, blockText, type Inline, inlineText } from '@/lib/text/document'
import type { Golden, GoldenFields } from './golden'

/** How far a reading is from the golden file: F1 of the kept words, and whatever else a careful person would mend. */
export type PageScore = { words: number; wrong: string[] }

type Post = Extract<Block, { type: 'post' }>

export function scorePage(reading: Reading, golden: Golden): PageScore {
  const kept = reading.blocks.filter((block) => block.attrs.junk === null)
  const words = shingleF1(prose(golden.blocks), prose(kept))
  return {
    words,
    wrong: [
      ...(words < 0.995 ? ['words'] : []),
      ...wrongKinds(kept, golden.blocks),
      ...(isEqual(posts(kept).length, posts(golden.blocks).length) &&
      posts(golden.blocks).every((post, index) => isSamePost(post, posts(kept)[index]))
        ? []
        : ['posts']),
      ...wrongFields(reading, golden.fields),
    ],
  }
}

/** The words of all blocks save posts, whose own signature may or may not be counted as theirs. */
export function prose(blocks: Block[]): string {
  return blocks
    .filter((block) => block.type !== 'post')
    .map(blockText)
    .join('\n')
}

const LENGTH = 4

/** F1 over runs of four words, each counted as often as it stands there. */
export function shingleF1(expected: string, found: string): number {
  const left = shingles(expected)
  const right = shingles(found)
  const common = [...left].reduce((sum, [run, count]) => sum + Math.min(count, right.get(run) ?? 0), 0)
  const all = total(left) + total(right)
  return all === 0 ? 1 : (2 * common) / all
}

function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at <= Math.max(0, words.length - LENGTH); at++) {
    const run = words.slice(at, at + LENGTH).join(' ')
    if (run) counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** What the golden file has, each thing by its words, and the reading does not. */
function wrongKinds(found: Block[], expected: Block[]): string[] {
  const things: [name: string, of: (blocks: Block[]) => string[]][] = [
    ['paragraphs', (blocks) => ofKind(blocks, 'paragraph')],
    ['headings', (blocks) => ofKind(blocks, 'heading')],
    ['quotations', (blocks) => ofKind(blocks, 'quotation')],
    ['tables', (blocks) => ofKind(blocks, 'table')],
    ['footnotes', (blocks) => ofKind(blocks, 'footnote')],
    ['lists', listEntries],
    ['links', (blocks) => marked(blocks, 'link')],
    ['emphasis', (blocks) => [...marked(blocks, 'em'), ...marked(blocks, 'strong')]],
  ]
  return things.filter(([, of]) => !holdsAll(of(found), of(expected))).map(([name]) => name)
}

function ofKind(blocks: Block[], kind: Block['type']): string[] {
  return blocks.filter((block) => block.type === kind).map((block) => plain(blockText(block)))
}

function listEntries(blocks: Block[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? block.content.map(
          ({ attrs, content }) => `${block.attrs.ordered} ${attrs.depth} ${plain(inlineText(content))}`,
        )
      : [],
  )
}

function marked(blocks: Block[], type: 'link' | 'em' | 'strong'): string[] {
  return blocks
    .filter((block) => block.type !== 'post')
    .flatMap((block) =>
      block.type === 'list' ? block.content.flatMap(({ content }) => content ?? []) : (block.content ?? []),
    )
    .flatMap((piece) => markOf(piece, type))
}

function markOf(piece: Inline, type: string): string[] {
  if (piece.type !== 'text') return []
  const mark = piece.marks?.find((one) => one.type === type)
  if (!mark) return []
  return [`${plain(piece.text)} ${mark.type === 'link' ? withoutTracking(mark.attrs.href) : type}`]
}

function posts(blocks: Block[]): Post[] {
  return blocks.filter((block) => block.type === 'post')
}

function isSamePost(expected: Post, found: Post | undefined): boolean {
  if (!found) return false
  const { platform, author, handle, time, url } = expected.attrs
  return (
    isEqual(
      [platform, author, handle, time],
      [found.attrs.platform, found.attrs.author, found.attrs.handle, found.attrs.time],
    ) &&
    isEqual(withoutTracking(url), withoutTracking(found.attrs.url)) &&
    plain(blockText(found)).includes(plain(blockText(expected)))
  )
}

function wrongFields({ fields }: Reading, expected: GoldenFields): string[] {
  const names = (bylines: GoldenFields['bylines']) => bylines.map(({ name }) => name)
  const roles = (bylines: GoldenFields['bylines']) => bylines.map(({ role }) => role?.toLowerCase() ?? null)
  const dates = fields.date.value ? [fields.date.value] : (fields.date.choices ?? [])
  const pairs: [name: string, found: unknown, expected: unknown][] = [
    ['title', fields.title.value, expected.title],
    ['section', fields.section.value?.toLowerCase() ?? null, expected.section?.toLowerCase() ?? null],
    ['bylines', names(fields.bylines.value), names(expected.bylines)],
    ['roles', roles(fields.bylines.value), roles(expected.bylines)],
    ['outlet', fields.outlet.value, expected.outlet],
    ['date', [...dates].sort(), [...expected.dates].sort()],
    ['updated', fields.updated.value, expected.updated],
    ['url', fields.url.value, expected.url],
    ['language', fields.language.value, expected.language],
    ['direction', fields.direction.value, expected.direction],
  ]
  return pairs.filter(([, found, wanted]) => !isEqual(found, wanted)).map(([name]) => name)
}

function holdsAll(found: string[], expected: string[]): boolean {
  const left = [...found]
  return expected.every((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function withoutTracking(address: string | null): string | null {
  return address?.replace(/[?&](?:ref_src|utm_\w+)=[^&#]*/g, '') ?? null
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
