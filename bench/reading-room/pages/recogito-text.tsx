import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { blockLooks } from '@/components/editor/block-look'
import type { Highlight } from '@/components/editor/highlight'
import { watchHover } from '@/components/reading/text/hover'
import { laidOver } from '@/components/reading/text/laid-over'
import { watchNear } from '@/components/reading/text/near'
import type { ReadingText as Ours } from '@/components/reading/text/reading-text'
import { StaticText } from '@/components/reading/text/static-text'
import { textHandle } from '@/components/reading/text/text-handle'
import { wordsOnPage } from '@/components/reading/text/words-on-page'
import { openAnnotator } from './recogito-annotator'

const noPieces: never[] = []

/** The words of the room drawn over by the peer: it stands where the product's own `ReadingText` stands. */
export function ReadingText({
  document: text,
  map,
  language,
  highlights,
  onReady,
}: Parameters<typeof Ours>[0]) {
  const place = useRef<HTMLDivElement>(null)
  const looks = useMemo(() => blockLooks(text, language), [text, language])
  const kinds = useRef(new Map<string, Highlight['kind']>())
  const [open, setOpen] = useState<ReturnType<typeof opened> | null>(null)

  useLayoutEffect(() => {
    if (!place.current) return
    place.current.removeAttribute('data-long')
    setOpen(opened(place.current, map, (id) => kinds.current.get(id) ?? 'note'))
  }, [map])

  useLayoutEffect(() => {
    if (!open) return
    const fresh = highlights.filter(({ id }) => !kinds.current.has(id))
    const isFirst = kinds.current.size === 0
    for (const { id, kind } of fresh) kinds.current.set(id, kind)
    if (isFirst) open.peer.open(fresh)
    else for (const one of fresh) if (!one.id.startsWith('draft:')) open.peer.add(one)
    const chosen = highlights.find(({ on }) => on)
    if (chosen && !chosen.id.startsWith('draft:')) open.peer.annotator.setSelected(chosen.id)
  }, [open, highlights])

  useEffect(() => onReady(open?.handle ?? null), [open, onReady])

  return (
    <>
      <div />
      <StaticText
        ref={place}
        label="Text of the op-ed"
        document={text}
        map={map}
        looks={looks}
        pieces={noPieces}
      />
    </>
  )
}

function opened(root: HTMLElement, ...[map, kindOf]: OpenedBy) {
  const peer = openAnnotator(root, map, kindOf)
  const words = wordsOnPage(root, map)
  let at: [number, number] = [0, 0]
  root.addEventListener('pointerdown', ({ clientX, clientY }) => {
    at = [clientX, clientY]
  })
  const laid = laidOver([])
  const handle = textHandle({
    words,
    map,
    laid,
    near: watchNear(words),
    hover: watchHover(root),
    drawWhole: () => () => {},
  })
  const idsUnder = () => [peer.idAt(...at)].filter((id) => id !== null)
  return { peer, handle: { ...handle, idsUnder } }
}

type OpenedBy = [Parameters<typeof openAnnotator>[1], Parameters<typeof openAnnotator>[2]]
