'use client'

import { Fragment, useEffect, useRef } from 'react'
import { classes } from '@/components/ui/classes'
import { type Span, slice } from '@/lib/text/span'

type CapturedTextProps = {
  text: string
  /** Where each block stands in the text. */
  spans: (Span | null)[]
  /** Where the sheets of a printed text begin. */
  sheets: number[]
  chosen: number
  onChoose: (block: number) => void
}

/** A text as it came, the words of the chosen block marked. */
export function CapturedText({ text, spans, sheets, chosen, onChoose }: CapturedTextProps) {
  const marked = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another block chosen is what moves the text
  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label="The text as captured"
      dir="auto"
      className="min-h-0 flex-1 overflow-y-auto border border-line-2 bg-raised px-4 py-3 font-serif text-[14px]/[22px] wrap-anywhere whitespace-pre-wrap"
    >
      {pieces(text, spans, sheets).map(({ start, end, block }, index, all) => (
        <Fragment key={start}>
          {sheets.includes(start) && <SheetMark number={sheets.indexOf(start) + 1} of={sheets.length} />}
          {block === null ? (
            slice(text, { start, end })
          ) : (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a short way for the mouse; j and k do the same
            <span
              ref={block === chosen && all[index - 1]?.block !== block ? marked : undefined}
              onClick={() => onChoose(block)}
              className={classes(block === chosen && 'rounded-xs outline-2 outline-offset-2 outline-focus')}
            >
              {slice(text, { start, end })}
            </span>
          )}
        </Fragment>
      ))}
    </section>
  )
}

function SheetMark({ number, of }: { number: number; of: number }) {
  return (
    <span
      dir="ltr"
      className="my-2 flex items-center gap-2 font-sans text-small text-ink-3 select-none first:mt-0 after:flex-1 after:border-t after:content-['']"
    >
      Page {number} of {of}
    </span>
  )
}

type Piece = Span & { block: number | null }

/** The whole text in order: what belongs to a block, and what stands between, cut where a sheet begins. */
function pieces(text: string, spans: (Span | null)[], sheets: number[]): Piece[] {
  const found: Piece[] = []
  let reached = 0
  const placed = spans.flatMap((span, block) => (span ? [{ ...span, block }] : []))
  for (const piece of placed.sort((a, b) => a.start - b.start)) {
    if (piece.start < reached) continue
    if (piece.start > reached) found.push({ start: reached, end: piece.start, block: null })
    found.push(piece)
    reached = piece.end
  }
  if (reached < text.length) found.push({ start: reached, end: text.length, block: null })
  return found.flatMap((piece) => cutAt(piece, sheets))
}

function cutAt({ start, end, block }: Piece, sheets: number[]): Piece[] {
  const cuts = [start, ...sheets.filter((at) => at > start && at < end), end]
  return cuts.slice(0, -1).map((from, index) => ({ start: from, end: cuts[index + 1] ?? end, block }))
}
