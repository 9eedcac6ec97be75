import { classes } from '@/components/ui/classes'
import type { ComparedBlock } from '@/lib/text/compared-rows'
import type { BlockKind } from '@/lib/text/document'
import type { DiffPiece } from '@/lib/text/word-diff'
import type { Side } from './compared-text'

const looks: Partial<Record<BlockKind, string>> = {
  heading: 'font-semibold',
  quotation: 'border-s-2 border-line-2 ps-3',
  caption: 'text-ui',
  footnote: 'text-ui',
}

type ComparedBlocksProps = { blocks: ComparedBlock[]; side: Pick<Side, 'language' | 'direction'> }

/** One side of a row: a paragraph, those it was split into, or nothing. */
export function ComparedBlocks({ blocks, side: { language, direction } }: ComparedBlocksProps) {
  return (
    <div className="grid min-w-0 content-start gap-2">
      {blocks.map(({ type, dir, number, pieces }, place) => (
        <p
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place
          key={place}
          lang={language ?? undefined}
          dir={dir ?? direction}
          className={classes(
            'relative min-w-0 ps-7 font-serif text-words break-words whitespace-pre-line [&:lang(ar)]:text-brief [&:lang(fa)]:text-brief',
          )}
        >
          {number !== null && (
            <span
              className="absolute start-0 top-0.5 font-sans text-micro text-ink-3 tabular-nums"
              aria-hidden
            >
              {number}
            </span>
          )}
          <span className={classes('block', looks[type])}>
            {pieces.map((piece, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
              <Piece key={at} {...piece} />
            ))}
          </span>
        </p>
      ))}
    </div>
  )
}

function Piece({ kind, text }: DiffPiece) {
  if (kind === 'same') return text
  const words = text.trimEnd()
  const space = text.slice(words.length)
  if (kind === 'gone') {
    return (
      <>
        <del className="rounded-xs bg-bad-tint text-bad decoration-1 box-decoration-clone">
          <span className="sr-only">went: </span>
          {words}
        </del>
        {space}
      </>
    )
  }
  return (
    <>
      <ins className="rounded-xs bg-good-tint text-good decoration-1 underline-offset-3 box-decoration-clone">
        <span className="sr-only">came: </span>
        {words}
      </ins>
      {space}
    </>
  )
}
