'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Highlight } from '@/components/editor/highlight'
import type { TextDocument } from '@/lib/text/document'
import type { TextMap } from '@/lib/text/text-map'
import { type OpenText, openText } from './open-text'
import { StaticText } from './static-text'
import type { TextHandle } from './text-handle'

type ReadingTextProps = {
  document: TextDocument
  map: TextMap
  language: string
  highlights: readonly Highlight[]
  onReady: (handle: TextHandle | null) => void
}

/** The words, as the server draws them. Nothing takes their place: what lies over them is drawn into them. */
export function ReadingText({ document, map, language, highlights, onReady }: ReadingTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<OpenText | null>(null)

  useLayoutEffect(() => {
    if (!place.current) return
    const opened = openText(place.current, map, document)
    setOpen(opened)
    return opened.close
  }, [document, map])

  useLayoutEffect(() => open?.show(highlights), [open, highlights])

  useEffect(() => {
    onReady(open?.handle ?? null)
    return () => onReady(null)
  }, [open, onReady])

  return <StaticText ref={place} document={document} language={language} />
}
