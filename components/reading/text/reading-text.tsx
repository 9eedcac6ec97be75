'use client'

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { blockLooks } from '@/components/editor/block-look'
import type { Highlight } from '@/components/editor/highlight'
import type { TextDocument } from '@/lib/text/document'
import type { TextMap } from '@/lib/text/text-map'
import { laidOver } from './laid-over'
import { openPlain } from './open-plain'
import type { OpenText, openText } from './open-text'
import { StaticText } from './static-text'
import { takeOver } from './take-over'
import type { TextHandle } from './text-handle'
import { useIdleModule } from './use-idle-module'
import { usePieces } from './use-pieces'
import { whenReleased } from './when-released'

type ReadingTextProps = {
  /** What a screen reader calls it. */
  label?: string
  document: TextDocument
  map: TextMap
  language: string
  highlights: readonly Highlight[]
  onReady: (handle: TextHandle | null) => void
}

/** So many letters are drawn over before the editor is there, to the end of their block: a little more than a screen. */
const FIRST_SEEN = 4_000

const loadEditor = () => import('./open-text').then((loaded) => loaded.openText)

/**
 * The words, read-only. The server draws them, and they answer at once; what lies over those seen first is drawn as soon
 * as it is known. The editor takes their place when nobody waits for anything.
 */
export function ReadingText({
  label = 'Text of the op-ed',
  document,
  map,
  language,
  highlights,
  onReady,
}: ReadingTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const plain = useRef<HTMLDivElement>(null)
  const plainText = useRef<ReturnType<typeof openPlain> | null>(null)
  const [laid] = useState(() => laidOver([]))
  const [pieces, layPieces] = usePieces(plainText)
  const looks = useMemo(() => blockLooks(document, language), [document, language])
  const [handle, setHandle] = useState<TextHandle | null>(null)
  const [open, setOpen] = useState<OpenText | null>(null)
  const editor = useIdleModule<typeof openText>(loadEditor, plain)

  useLayoutEffect(() => {
    if (!plain.current) return
    const opened = openPlain(plain.current, map, laid)
    plainText.current = opened
    setHandle(opened.handle)
    return opened.close
  }, [map, laid])

  useLayoutEffect(() => {
    if (!editor || !place.current) return
    plainText.current?.close()
    plainText.current = null
    const given = { label, document, map, looks, laid }
    const opened = takeOver(plain.current, map, () => editor(place.current as HTMLElement, given))
    setOpen(opened)
    setHandle(opened.handle)
    return opened.close
  }, [editor, label, document, map, looks, laid])

  useLayoutEffect(() => {
    laid.lay(highlights)
    const end = map.textblocks[map.textblockAt(FIRST_SEEN)]?.end ?? 0
    return whenReleased(open ? place.current : plain.current, () => {
      if (open) open.draw()
      else layPieces(laid.piecesWithin({ start: 0, end }))
    })
  }, [open, highlights, laid, map, layPieces])

  // Before any key is answered: what the room asks for must reach the words that are there.
  useLayoutEffect(() => {
    onReady(handle)
    return () => onReady(null)
  }, [handle, onReady])

  return (
    <>
      <div ref={place} />
      {!open && (
        <StaticText ref={plain} label={label} document={document} map={map} looks={looks} pieces={pieces} />
      )}
    </>
  )
}
