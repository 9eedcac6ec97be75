'use client'

import { useState } from 'react'
import type { AnnotationCard } from '@/lib/annotations/card'
import { type SpanEnd, type Stretch, stretch, type Unit } from '@/lib/annotations/stretch'
import { isSameSpan, type Span } from '@/lib/text/span'
import type { Focus } from '../room/room-context'
import type { TextHandle } from '../text/text-handle'
import { spanWords } from './span-words'
import { useTextSelection } from './use-text-selection'

type Given = {
  handle: TextHandle | null
  text: string
  language: string
  focus: Focus
  setFocus: (focus: Focus) => void
  onSelect: (span: Span | null) => void
  chosen: AnnotationCard | null
  announce: (words: string) => void
}

/** The span whose ends can be moved, the selection's or the chosen annotation's, and what moves them. */
export function useSelecting(given: Given) {
  const { handle, text, language, focus, setFocus, onSelect, chosen, announce } = given
  const { select, lastPlace } = useTextSelection(handle, text, onSelect)
  const [activeEnd, setActiveEnd] = useState<SpanEnd>('end')
  const held = heldSpan(focus, chosen)

  /** Puts the ends elsewhere: a selection at once, those of an annotation until they are saved. */
  function put(span: Span) {
    if (focus.on !== 'annotation') select(span)
    else setFocus({ ...focus, moved: isSameSpan(span, chosen?.span ?? null) ? null : span })
  }

  function say(span: Span) {
    announce(spanWords(text, span))
  }

  /** By key: brought into sight and said. */
  function take(span: Span, end: SpanEnd) {
    put(span)
    say(span)
    handle?.show(end === 'start' ? { ...span, end: span.start + 1 } : { ...span, start: span.end - 1 })
  }

  function stretchBy(way: Stretch, unit: Unit = 'word') {
    if (!held) return
    const end = way.endsWith('start') ? 'start' : 'end'
    setActiveEnd(end)
    take(stretch(text, held, way, { unit, language }), end)
  }

  return {
    held,
    kind: focus.on === 'selection' ? ('selection' as const) : (chosen?.kind ?? null),
    ...{ put, say, take, stretchBy, select, lastPlace, activeEnd, setActiveEnd },
  }
}

function heldSpan(focus: Focus, chosen: AnnotationCard | null): Span | null {
  if (focus.on === 'selection') return focus.span
  if (focus.on !== 'annotation' || !chosen?.mayRevise || chosen.withdrawn) return null
  const span = focus.moved ?? chosen.span
  return span.start < span.end ? span : null
}
