import type { ClaimRow, Endnote, FrozenBlock, FrozenContent, SourceRow } from '@/lib/briefings/content'
import { markingMeaning } from '@/lib/briefings/marking'
import {
  credit,
  estimateLabel,
  longDate,
  ownSentencesLine,
  tally,
  tallyCaution,
} from '@/lib/briefings/wording'
import type { EditionFacts } from './edition-facts'

const LONGEST_RUNNING_TITLE = 56

/** What the template sets: content and edition with every line of ours already worded, so that it only sets type. */
export type Sheet = Pick<FrozenContent, 'title' | 'desk' | 'marking' | 'language' | 'dir'> & {
  /** Short enough for the head of a page. */
  runningTitle: string
  markingMeaning: string
  edition: {
    short: string
    line: string
    change: string | null
    date: number[] | null
    hash: string
    address: string | null
  }
  blocks: SheetBlock[]
  endnotes: (Endnote & { credit: string[] })[]
  claims: (ClaimRow & { tally: string })[]
  sources: SourceRow[]
  own: string
  tallyCaution: string
}

type SheetBlock = FrozenBlock & { label?: string | null; credit?: string[] }

export function sheet(content: FrozenContent, edition: EditionFacts): Sheet {
  const { title, desk, marking, language, dir } = content
  return {
    title,
    runningTitle: shortened(title, LONGEST_RUNNING_TITLE),
    desk,
    marking,
    language,
    dir,
    markingMeaning: markingMeaning[marking],
    edition: editionLines(edition),
    blocks: evenHeadings(content.blocks.filter(hasWords)).map((block) => sheetBlock(block, content.endnotes)),
    endnotes: content.endnotes.map((note) => ({ ...note, credit: credit(note) })),
    claims: content.claims.map((row) => ({ ...row, tally: tally(row) })),
    sources: content.sources,
    own: ownSentencesLine(content.ownSentences),
    tallyCaution,
  }
}

export function editionLines({ label, publishedAt, hash, publicAddress, kind, changeNote }: EditionFacts) {
  const short = publishedAt === null ? 'Draft' : `Edition ${label}`
  return {
    short,
    line: publishedAt === null ? 'Draft, not published' : `${short}, published ${longDate(publishedAt)}`,
    change: kind && changeNote ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${changeNote}` : null,
    date: publishedAt === null ? null : publishedAt.slice(0, 10).split('-').map(Number),
    hash,
    address: publicAddress,
  }
}

function sheetBlock(block: FrozenBlock, endnotes: Endnote[]): SheetBlock {
  if (block.kind === 'judgment') return { ...block, label: estimateLabel(block) }
  if (block.kind !== 'quotation') return block
  const note = endnotes.find(({ number }) => number === block.number)
  return { ...block, credit: note ? credit(note) : [] }
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest + 1).replace(/\s*\S*$/, '') || text.slice(0, longest).toWellFormed()}…`
}

/** PDF/UA refuses a heading without words; an empty line is nothing to set either. */
function hasWords(block: FrozenBlock): boolean {
  if (!('content' in block)) return true
  return block.content.some(
    (piece) => piece.kind === 'citation' || (piece.kind === 'words' && piece.text.trim() !== ''),
  )
}

/** PDF/UA refuses a skipped level: a third-level heading before any of the second is set as second. */
function evenHeadings(blocks: FrozenBlock[]): FrozenBlock[] {
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2)
  return blocks.map((block, index) =>
    block.kind === 'heading' && (first === -1 || index < first) ? { ...block, level: 2 } : block,
  )
}
