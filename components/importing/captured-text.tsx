'use client'

import { useEffect, useRef } from 'react'
import { classes } from '@/components/ui/classes'
import { type Span, slice } from '@/lib/text/span'

type CapturedTextProps = {
  text: string
  /** Where each block stands in the text. */
  spans: (Span | null)[]
  chosen: number
  onChoose: (block: number) => void
}

/** A text as it came, the words of the chosen block marked. */
export function CapturedText({ text, spans, chosen, onChoose }: CapturedTextProps) {
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
      {pieces(text, spans).map(({ start, end, block }) =>
        block === null ? (
          slice(text, { start, end })
        ) : (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: a short way for the mouse; j and k do the same
          <span
            key={start}
            ref={block === chosen ? marked : undefined}
            onClick={() => onChoose(block)}
            className={classes(block === chosen && 'rounded-xs outline-2 outline-offset-2 outline-focus')}
          >
            {slice(text, { start, end })}
          </span>
        ),
      )}
    </section>
  )
}

type Piece = Span & { block: number | null }

/** The whole text in order: what belongs to a block, and what stands between. */
function pieces(text: string, spans: (Span | null)[]): Piece[] {
  const found: Piece[] = []
  let reached = 0
  spans.forEach((span, block) => {
    if (!span) return
    if (span.start > reached) found.push({ start: reached, end: span.start, block: null })
    found.push({ ...span, block })
    reached = span.end
  })
  if (reached < text.length) found.push({ start: reached, end: text.length, block: null })
  return found
}
