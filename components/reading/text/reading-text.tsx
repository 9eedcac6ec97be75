'use client'

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { blockLooks } from '@/components/editor/block-looks'
import type { Highlight } from '@/components/editor/highlight'
import type { TextDocument } from '@/lib/text/document'
import type { TextMap } from '@/lib/text/text-map'
import { type OpenText, openText } from './open-text'
import { selectedSpan } from './pointed-at'
import { StaticText } from './static-text'
import type { TextHandle } from './text-handle'
import { wordsOnPage } from './words-on-page'

type ReadingTextProps = {
  document: TextDocument
  map: TextMap
  language: string
  highlights: readonly Highlight[]
  onReady: (handle: TextHandle | null) => void
}

/** The words, read-only. The server draws them plain; the editor takes their place and draws what lies over them. */
export function ReadingText({ document, map, language, highlights, onReady }: ReadingTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const plain = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<OpenText | null>(null)
  const looks = useMemo(() => blockLooks(document, language), [document, language])

  useLayoutEffect(() => {
    if (!place.current) return
    const selected = plain.current && selectedSpan(wordsOnPage(plain.current, map))
    const opened = openText(place.current, { document, map, looks })
    if (selected) opened.handle.select(selected)
    setOpen(opened)
    return opened.close
  }, [document, map, looks])

  useLayoutEffect(() => open?.show(highlights), [open, highlights])

  useEffect(() => {
    onReady(open?.handle ?? null)
    return () => onReady(null)
  }, [open, onReady])

  return (
    <>
      <div ref={place} />
      {!open && <StaticText ref={plain} document={document} looks={looks} />}
    </>
  )
}
