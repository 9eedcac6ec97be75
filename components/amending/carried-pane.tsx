'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Highlight } from '@/components/editor/highlight'
import { ReadingText } from '@/components/reading/text/reading-text'
import type { TextHandle } from '@/components/reading/text/text-handle'
import type { CarriedText } from '@/lib/amending/queries/carried'
import type { Span } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'

type CarriedPaneProps = {
  label: string
  text: CarriedText
  opEd: { language: string; direction: 'ltr' | 'rtl' }
  highlights: readonly Highlight[]
  /** Brought into sight. */
  shown: Span | null
  onReady?: (handle: TextHandle | null) => void
  onScrolled: (pane: HTMLElement) => void
}

/** One of the two texts. */
export function CarriedPane({ label, text, opEd, highlights, shown, onReady, onScrolled }: CarriedPaneProps) {
  const pane = useRef<HTMLDivElement>(null)
  const map = useMemo(() => textMap(text.document), [text.document])
  const [handle, setHandle] = useState<TextHandle | null>(null)
  useEffect(() => onReady?.(handle), [handle, onReady])
  useEffect(() => {
    if (!handle || !shown) return
    const end = Math.max(shown.end, shown.start + 1)
    handle.show({ start: Math.min(shown.start, map.text.length - 1), end: Math.min(end, map.text.length) })
  }, [handle, shown, map])

  return (
    <section
      ref={pane}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text must scroll by keyboard too
      tabIndex={0}
      className="carried-pane"
      data-scrolls
      onScroll={(event) => onScrolled(event.currentTarget)}
    >
      <p className="pb-2 text-small text-ink-2">{label}</p>
      <div className="oped" lang={opEd.language} dir={opEd.direction}>
        <ReadingText
          label={`Words of text version ${text.number}`}
          document={text.document}
          map={map}
          language={opEd.language}
          highlights={highlights}
          onReady={setHandle}
        />
      </div>
    </section>
  )
}
