'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import type { ComparedRow } from '@/lib/text/compared-rows'
import type { Direction } from '@/lib/text/document'
import { foldedRows, type Stretch } from '@/lib/text/folded-rows'
import { ComparedBlocks } from './compared-blocks'

export type Side = {
  /** "The text the desk reads" */
  label: React.ReactNode
  language: string | null
  direction: Direction
}

type ComparedTextProps = {
  rows: ComparedRow[]
  before: Side
  after: Side
  /** "14 words added, 3 removed; 2 of 31 paragraphs changed" */
  difference: string
}

/** Two texts, paragraph beside paragraph, with what went and what came marked; on a narrow page both in one. */
export function ComparedText({ rows, before, after, difference }: ComparedTextProps) {
  const [showsAll, showAll] = useState(false)
  const stretches: Stretch<ComparedRow>[] = showsAll ? [{ at: 0, folded: false, rows }] : foldedRows(rows)
  const canFold = foldedRows(rows).some(({ folded }) => folded)

  return (
    <section aria-label="The two texts">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-3">
        <p className="font-semibold first-letter:uppercase">{difference}</p>
        {canFold && (
          <Button className="ms-auto" aria-pressed={showsAll} onClick={() => showAll(!showsAll)}>
            {showsAll ? 'Only what changed' : 'Show all'}
          </Button>
        )}
      </div>
      <div className="sticky top-0 z-1 grid grid-cols-2 gap-x-8 border-y border-line-2 bg-paper py-1.5 text-small text-ink-2 max-desk:hidden">
        <p className="first-letter:uppercase">{before.label}</p>
        <p className="first-letter:uppercase">{after.label}</p>
      </div>
      <p className="border-y border-line-2 py-1.5 text-small text-ink-2 desk:hidden">
        <del className="bg-bad-tint text-bad">Struck out</del>: only in {before.label}.{' '}
        <ins className="bg-good-tint text-good">Underlined</ins>: only in {after.label}.
      </p>
      {stretches.map((stretch) =>
        stretch.folded ? (
          <FoldedStretch key={stretch.at} stretch={stretch} before={before} after={after} />
        ) : (
          <Rows key={stretch.at} rows={stretch.rows} before={before} after={after} />
        ),
      )}
    </section>
  )
}

type RowsProps = { rows: ComparedRow[]; before: Side; after: Side }

function FoldedStretch({
  stretch: { rows },
  ...sides
}: {
  stretch: Stretch<ComparedRow>
  before: Side
  after: Side
}) {
  const [open, setOpen] = useState(false)
  if (open) return <Rows rows={rows} {...sides} />

  return (
    <button
      type="button"
      onClick={() => setOpen(true)}
      className="flex w-full items-center gap-3 border-b py-1.5 text-start text-small text-ink-2 outline-offset-[-2px] hover:bg-hover"
    >
      {rows.length} paragraphs are the same. Show them
    </button>
  )
}

function Rows({ rows, before, after }: RowsProps) {
  return rows.map((row, place) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
      key={place}
      className={classes('border-b py-2', row.isSame && 'text-ink-2')}
    >
      <div className="grid grid-cols-2 gap-x-8 max-desk:hidden">
        <ComparedBlocks blocks={row.before} side={before} />
        <ComparedBlocks blocks={row.after} side={after} />
      </div>
      <div className="desk:hidden">
        <ComparedBlocks blocks={row.merged} side={row.after.length > 0 ? after : before} />
      </div>
    </div>
  ))
}
