import { classes } from '@/components/ui/classes'
import type { ComparedBlock } from '@/lib/text/compared-rows'
import type { BlockKind } from '@/lib/text/document'
import type { Side } from './compared-text'
import { DiffPieces } from './diff-pieces'

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
            <DiffPieces pieces={pieces} />
          </span>
        </p>
      ))}
    </div>
  )
}
