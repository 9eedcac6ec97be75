'use client'

import { useEffect, useMemo, useState } from 'react'
import type { ReadOpEd, ReadText } from '@/lib/annotations/queries/reading-room'
import type { KnownSource } from '@/lib/suggestions/queries'
import type { Suggestion } from '@/lib/suggestions/suggestion'
import type { Focus } from '../room/room-context'
import type { Cards } from '../saving/use-cards'
import type { TextHandle } from '../text/text-handle'
import { named, taggedOf } from './known-of'
import { countedByKind, madeAlready, type Offering, offered } from './offered'
import type { ReadWords } from './read-words'
import { useDismissed } from './use-dismissed'
import { useGrounds } from './use-grounds'
import { useOffering } from './use-offering'
import { useSuggestWorker } from './use-suggest-worker'

/** Long enough for a drag over many words to ask once or twice, not at each. */
const ASK_AHEAD_MS = 40

export type Suggesting = {
  state: 'working' | 'ready' | 'failed'
  /** Those that are drawn and walked, in reading order. */
  shown: readonly Suggestion[]
  counts: ReturnType<typeof countedByKind>
  offering: Offering
  chosen: Suggestion | null
  tryAgain: () => void
  /** The sources of the desk, once they are known. */
  sources: readonly KnownSource[]
  /** What the worker reads in words, for the card of a claim on them. */
  words: ReadWords
}

type Given = {
  desk: string
  opEd: ReadOpEd
  text: ReadText
  cards: Cards
  handle: TextHandle | null
  focus: Focus
  /** Another number where a colleague may have put something away. */
  moves: number
  /** For whoever annotates; a suggestion is of no use to others. */
  when: boolean
}

/** What this machine would annotate, for as long as nobody has. */
export function useSuggestions(given: Given): Suggesting {
  const { desk, opEd, text, cards, handle, focus, moves, when } = given
  const [attempt, setAttempt] = useState(0)
  const offering = useOffering()
  const asked = useGrounds({
    desk,
    opEdId: opEd.id,
    when: when && handle !== null,
    attempt: `${attempt} ${moves}`,
  })
  const { language, writers } = opEd
  const own = useSteady(useMemo(() => ({ language, writers: writers.map(named) }), [language, writers]))
  const sources = useSteady(asked.grounds?.sources)
  const known = useMemo(() => (sources ? { ...own, sources } : null), [own, sources])
  const tagged = useSteady(useMemo(() => taggedOf(cards.all, text.id), [cards.all, text.id]))
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text version never changes, however often it is sent
  const document = useMemo(() => text.document, [text.id])
  const made = useSuggestWorker({ document, known, tagged, attempt })
  useAskedAhead(made.words, focus)
  const dismissed = useDismissed(opEd.id, asked.grounds?.dismissed, cards.here)
  const gone = useMemo(
    () => dismissed.union(madeAlready(made.suggestions, tagged)),
    [dismissed, made.suggestions, tagged],
  )
  const shown = useMemo(() => offered(made.suggestions, gone, offering), [made.suggestions, gone, offering])
  const counts = useMemo(() => countedByKind(made.suggestions, gone), [made.suggestions, gone])

  return {
    state: asked.state === 'failed' ? 'failed' : made.state,
    ...{ shown, counts, offering },
    chosen: (focus.on === 'suggestion' && shown.find(({ key }) => key === focus.key)) || null,
    words: made.words,
    sources: sources ?? [],
    tryAgain: () => setAttempt(attempt + 1),
  }
}

/** The same value for as long as it says the same: cards change in ways that suggestions do not stand on. */
function useSteady<Value>(value: Value): Value {
  const words = useMemo(() => JSON.stringify(value), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words tell whether it is the same
  return useMemo(() => value, [words])
}

/** Whoever selects words may make a claim of them: by then they are read. */
function useAskedAhead(words: ReadWords, focus: Focus) {
  const span = focus.on === 'selection' ? focus.span : null

  useEffect(() => {
    if (!span || words.known(span)) return
    const timer = setTimeout(() => words.ask?.(span), ASK_AHEAD_MS)
    return () => clearTimeout(timer)
  }, [words, span])
}
