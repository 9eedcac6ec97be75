'use client'

import { Fragment, memo, useEffect, useMemo, useRef } from 'react'
import { type Span, slice } from '@/lib/text/span'
import type { ScrollTogether, Stop } from './scroll-together'

type CapturedTextProps = {
  text: string
  /** Where each block stands in the text. */
  spans: (Span | null)[]
  /** Where the sheets of a printed text begin. */
  sheets: number[]
  chosen: number
  onChoose: (block: number) => void
  together: ScrollTogether
}

/** A text as it came, the words of the chosen block marked. */
export function CapturedText({ text, spans, sheets, chosen, onChoose, together }: CapturedTextProps) {
  const scroller = useRef<HTMLElement>(null)
  const pieceOf = (block: number) => scroller.current?.querySelectorAll(`[data-pair="${block}"]`) ?? []

  // biome-ignore lint/correctness/useExhaustiveDependencies: marked again where the words are drawn anew
  useEffect(() => {
    const marked = [...pieceOf(chosen)]
    for (const piece of marked) piece.setAttribute('data-chosen', '')
    return () => {
      for (const piece of marked) piece.removeAttribute('data-chosen')
    }
  }, [chosen, spans])

  useEffect(() => {
    const own = scroller.current
    if (!own) return
    return together.take('capture', {
      scroller: own,
      stops: () => [...own.querySelectorAll('[data-pair]')].flatMap((words) => stopOf(words) ?? []),
      stopOf: (block) => stopOf(own.querySelector(`[data-pair="${block}"]`)),
    })
  }, [together])

  return (
    <section
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label="The text as captured"
      dir="auto"
      onClick={(event) => {
        const block = (event.target as Element).closest<HTMLElement>('[data-pair]')?.dataset.pair
        if (block && window.getSelection()?.isCollapsed) onChoose(Number(block))
      }}
      onKeyDown={() => {}}
      className="relative min-h-0 flex-1 overflow-y-auto border border-line-2 bg-raised px-4 py-3 font-serif text-[14px]/[22px] wrap-anywhere whitespace-pre-wrap"
    >
      <Pieces text={text} spans={spans} sheets={sheets} />
    </section>
  )
}

/** Apart from which is chosen, so that walking the blocks draws none of it anew. */
const Pieces = memo(function Pieces({
  text,
  spans,
  sheets,
}: Pick<CapturedTextProps, 'text' | 'spans' | 'sheets'>) {
  const all = useMemo(() => pieces(text, spans, sheets), [text, spans, sheets])

  return all.map(({ start, end, block }) => (
    <Fragment key={start}>
      {sheets.includes(start) && <SheetMark number={sheets.indexOf(start) + 1} of={sheets.length} />}
      {block === null ? (
        slice(text, { start, end })
      ) : (
        <span
          data-pair={block}
          className="data-chosen:rounded-xs data-chosen:outline-2 data-chosen:outline-offset-2 data-chosen:outline-focus"
        >
          {slice(text, { start, end })}
        </span>
      )}
    </Fragment>
  ))
})

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

function stopOf(words: Element | null): Stop | null {
  if (!(words instanceof HTMLElement)) return null
  const { offsetTop: top, offsetHeight } = words
  return { block: Number(words.dataset.pair), top, bottom: top + offsetHeight }
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
