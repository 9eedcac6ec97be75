'use client'

import { useRef } from 'react'
import type { KeyBinding } from '@/components/shell/keys'
import {
  linesAround,
  nextSentence,
  nextWord,
  previousSentence,
  previousWord,
  sentenceAround,
  wordNear,
} from '@/lib/annotations/walk'
import { lineAt } from '@/lib/text/lines'
import { isSameSpan, type Span } from '@/lib/text/span'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'
import { boxAt, placeInLine } from './place-in-line'

/** Selecting begins where the reader is and goes on by words, lines, sentences and paragraphs. Arrows point as the text runs. */
export function useSelectBindings({ map: { text }, handle, chosen, selecting }: Reading): KeyBinding[] {
  const { focus, direction, language } = useRoom()
  const span = focus.on === 'selection' ? focus.span : null
  /** How far across the page the reader goes up and down, until they turn aside. */
  const column = useRef<{ x: number; span: Span } | null>(null)

  function take(words: Span | null) {
    if (!words || !handle) return
    selecting.select(words)
    selecting.say(words)
    handle.show(words)
  }

  /** Goes on the same way over words that are not shown. */
  function step(from: Span | null, onwards: (span: Span) => Span | null): Span | null {
    let words = from && onwards(from)
    while (words && handle && !handle.isShown(words.start)) words = onwards(words)
    return words
  }

  function startPlace(): number {
    const last = selecting.lastPlace.current
    if (chosen && chosen.span.start < chosen.span.end) return chosen.span.start
    const box = last === null || !handle ? null : boxAt(handle, last)
    const isSeen = box && box.bottom > 0 && box.top < window.innerHeight
    return isSeen && last !== null ? last : (handle?.firstSeen() ?? 0)
  }

  function selectHere() {
    if (!span) return take(wordNear(text, startPlace()))
    const sentence = sentenceAround(text, span, language)
    take(isSameSpan(sentence, span) ? linesAround(text, span) : sentence)
  }

  function line(by: 1 | -1) {
    if (!span || !handle) return
    const box = boxAt(handle, by === 1 ? span.end - 1 : span.start)
    if (!box) return
    const kept = column.current && isSameSpan(column.current.span, span) ? column.current.x : null
    const x = kept ?? (box.left + box.right) / 2
    const place = placeInLine(handle, by === 1 ? span.end - 1 : span.start, by, x)
    const words = place === null ? step(span, paragraph(by)) : wordNear(text, place)
    take(words)
    column.current = words && { x, span: words }
  }

  const paragraph = (by: 1 | -1) => (from: Span) => {
    if (by === 1) return nextWord(text, lineAt(text, from.end).end)
    const own = lineAt(text, from.start).start
    const before = previousWord(text, own)
    return before && nextWord(text, lineAt(text, before.start).start)
  }

  const start: KeyBinding = {
    keys: 'v',
    label: 'Select a word; again, its sentence; again, its paragraph',
    short: 'select',
    group: 'Selecting',
    run: selectHere,
  }
  const [onwards, back] = direction === 'rtl' ? ['left', 'right'] : ['right', 'left']
  const bind = (keys: string, label: string, run: () => void): KeyBinding => {
    return { keys, label, repeats: true, group: 'Selecting', idle: !span, run }
  }
  return [
    start,
    bind(onwards, 'The next word', () => take(step(span, ({ end }) => nextWord(text, end)))),
    bind(back, 'The word before', () => take(step(span, ({ start }) => previousWord(text, start)))),
    bind('down', 'A word in the line below', () => line(1)),
    bind('up', 'A word in the line above', () => line(-1)),
    bind(`mod+${onwards}`, 'The next sentence', () =>
      take(step(span, ({ end }) => nextSentence(text, end, language))),
    ),
    bind(`mod+${back}`, 'The sentence before', () =>
      take(step(span, ({ start }) => previousSentence(text, start, language))),
    ),
    bind('mod+down', 'The next paragraph', () => take(step(span, paragraph(1)))),
    bind('mod+up', 'The paragraph before', () => take(step(span, paragraph(-1)))),
  ]
}
