'use client'

import { useRef } from 'react'
import type { SpanEnd } from '@/lib/annotations/stretch'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'
import './selecting.css'
import { useDragEnd } from './use-drag-end'
import { type EndPlace, useEndPlaces } from './use-end-places'

/** Grips at both ends of a selection or of the chosen span, for mouse and finger. Keys have their own way. */
export function SpanEnds({ reading }: { reading: Reading }) {
  const { handle, map, selecting } = reading
  const { direction } = useRoom()
  const frame = useRef<HTMLDivElement>(null)
  const { held, kind, activeEnd, put, say } = selecting
  const places = useEndPlaces(frame, { handle, text: map.text, span: held, isRtl: direction === 'rtl' })
  const { dragged, ...drag } = useDragEnd({ handle, text: map.text, span: held, put, say })

  return (
    <div ref={frame} aria-hidden className="span-ends" data-kind={kind} data-dragged={dragged || undefined}>
      {(['start', 'end'] as const).map((end) => {
        const place = places?.[end]
        return place ? (
          <Grip key={end} end={end} place={place} isActive={end === activeEnd} drag={drag} />
        ) : null
      })}
    </div>
  )
}

type GripProps = {
  end: SpanEnd
  place: EndPlace
  isActive: boolean
  drag: Omit<ReturnType<typeof useDragEnd>, 'dragged'>
}

function Grip({ end, place, isActive, drag }: GripProps) {
  return (
    // biome-ignore lint/a11y: for pointers only; the same is done by keys and by the card's buttons
    <span
      className="span-end"
      data-end={end}
      data-active={isActive || undefined}
      style={place}
      onPointerDown={(event) => drag.begin(event, end)}
      onPointerMove={drag.move}
      onPointerUp={drag.finish}
      onPointerCancel={drag.finish}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
