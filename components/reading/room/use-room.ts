'use client'

import { useEffect, useMemo, useState } from 'react'
import type { Highlight } from '@/components/editor/highlight'
import type { AnnotationCard } from '@/lib/annotations/card'
import type { ReadingRoom } from '@/lib/annotations/queries/reading-room'
import type { Suggestion } from '@/lib/suggestions/suggestion'
import { type Span, slice } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'
import type { AnnotationKind } from '@/prisma/generated/enums'
import { useHeld } from '../live/use-held'
import { useNews } from '../live/use-news'
import { usePlace } from '../live/use-place'
import { drawnHighlights, shownAnnotations } from '../margin/shown'
import type { Cards } from '../saving/use-cards'
import { useSaves } from '../saving/use-saves'
import { useSelecting } from '../selecting/use-selecting'
import { hintHighlights } from '../suggesting/offered'
import { readThen } from '../suggesting/read-words'
import { suggestionActs } from '../suggesting/suggestion-acts'
import { useSuggestions } from '../suggesting/use-suggestions'
import type { TextHandle } from '../text/text-handle'
import type { Tints } from '../view/tints'
import type { Viewing } from '../view/use-view'
import type { View } from '../view/view'
import { beginDraft, changeDraft, type Draft, refilled } from '../writing/draft'
import { draftsKey } from '../writing/draft-store'
import { filledClaim } from '../writing/first-fields'
import { ownWordsIn, placedIn } from '../writing/placed-in'
import { readSource } from '../writing/read-source'
import { useDrafts } from '../writing/use-drafts'
import type { Focus, Room } from './room-context'
import { useFocus, useShown } from './use-focus'

export type RoomProps = {
  room: ReadingRoom
  /** On its way while the words are being read already. */
  annotations: Promise<AnnotationCard[]>
  desk: string
  membershipId: string
  /** Who reads. */
  name: string
  mayAnnotate: boolean
  /** The annotation the address asks for. */
  asked: string | null
}

/** Everything a reading room can do, over the annotations as the desk last told them and what was done since. */
export function useReadingRoom(props: RoomProps, cards: Cards, viewing: Viewing) {
  const { desk, membershipId, mayAnnotate, asked } = props
  const { opEd, text: version } = props.room
  const map = useMemo(() => textMap(version.document), [version.document])
  const [handle, setHandle] = useState<TextHandle | null>(null)
  const [asking, setAsking] = useState<AnnotationCard | null>(null)
  const { focus, setFocus, chosenId, choose, onSelect } = useFocus(asked, version.id)
  const { drafts, write, mend, add, drop } = useDrafts(draftsKey(opEd.id, membershipId))
  const saves = useSaves({
    ...{ opEdId: opEd.id, membershipId, cards, choose },
    onSaved: ({ key }) => drop(key),
    onKept: (draft, annotationId) => {
      add(draft)
      const free = focus.on === 'nothing' || (focus.on === 'annotation' && focus.id === annotationId)
      if (free) setFocus({ on: 'draft', key: draft.key })
    },
  })

  const openDraft = drafts.find(({ key }) => focus.on === 'draft' && focus.key === key)
  const news = useNews(desk, opEd.id, cards)
  const { cards: held, meanwhile } = useHeld(cards.all, chosenId, props.name)
  const annotations = useShownAnnotations(held, viewing.view, chosenId)
  const chosen = annotations.find(({ annotationId }) => annotationId === chosenId) ?? null
  const suggesting = useSuggestions({
    ...{ desk, opEd, text: version, cards, handle, focus, moves: news.moves },
    when: mayAnnotate,
  })
  const hinted = suggesting.chosen
  const highlights = useWithHints(
    useHighlights(annotations, openDraft, { focus, textVersionId: version.id, tints: viewing.tints }),
    suggesting.shown,
    hinted?.key ?? null,
  )

  const selecting = useSelecting({
    ...{ handle, text: map.text, language: opEd.language, focus, setFocus, onSelect, chosen },
    announce: saves.announce,
  })
  usePlace({ ...news, handle, chosenAt: chosen?.span.start ?? null })
  useUntouchedDropped(drafts, focus, drop)
  useShown(
    handle,
    chosenId ?? openDraft?.key ?? hinted?.key ?? null,
    chosen?.span ?? spanIn(openDraft, version.id) ?? hinted?.span,
  )

  function open(draft: Draft) {
    const changed = cards.all.find(({ annotationId }) => annotationId === draft.changes?.annotationId)
    const selected = focus.on === 'selection' ? focus.span : null
    const placed = placedIn({ id: version.id, text: map.text }, draft, { selected, card: changed ?? null })
    if (!placed)
      return saves.announce('The text was amended since. Select the words this is about, then go on with it.')
    write(placed)
    setFocus({ on: 'draft', key: draft.key })
  }

  function begin(kind: AnnotationKind) {
    const span = focus.on === 'selection' ? focus.span : (chosen?.span ?? hinted?.span)
    if (!span) return saves.announce('Select words first, with the mouse or with v.')
    saves.clear(null)
    const key = newKey()
    const { shown: suggestions, sources, words } = suggesting
    const filled = kind === 'source' && { filled: readSource(map.text, span, { suggestions, sources }) }
    open(beginDraft({ key, kind, textVersionId: version.id, text: map.text, span, ...filled }))
    if (kind === 'claim')
      readThen(words, span, (reading) => mend(key, (now) => refilled(now, filledClaim(reading, sources))))
  }

  function saveMoved() {
    if (focus.on !== 'annotation' || !focus.moved || !chosen) return
    const draft = changeDraft(newKey(), chosen)
    const place = { textVersionId: version.id, span: focus.moved, exact: slice(map.text, focus.moved) }
    saves.save({ ...draft, place })
  }

  function leave() {
    saves.clear(null)
    if (focus.on === 'annotation' && focus.moved) return setFocus({ ...focus, moved: null })
    if (focus.on === 'selection') handle?.select(null)
    setFocus({ on: 'nothing' })
  }

  const room: Room = {
    ...{ desk, mayAnnotate, annotations, drafts, focus, textVersionId: version.id },
    ...{ choose, begin, write, leave, saveMoved },
    ...{ language: opEd.language, direction: opEd.direction, writers: opEd.writers },
    ...{
      trouble: saves.troubleOf(openDraft?.key ?? null),
      meanwhile,
      move: saves.move,
      open,
      inThread: saves.inThread,
    },
    ...{ stretchBy: selecting.stretchBy, suggesting },
    suggestionActs: suggestionActs({
      ...{ suggesting, textVersionId: version.id, newKey, open },
      ...{ make: saves.accept, putAway: saves.dismiss },
      choose: (suggestion) =>
        setFocus(suggestion ? { on: 'suggestion', key: suggestion.key } : { on: 'nothing' }),
    }),
    change: (card) => {
      saves.clear(null)
      open(changeDraft(newKey(), card))
    },
    ownWords: (draft) => ownWordsIn(map.text, draft),
    selectWords: (span) => {
      handle?.show(span)
      handle?.select(span)
    },
    save: saves.save,
    withdraw: (card) => (card.citations > 0 ? setAsking(card) : saves.withdraw(card)),
    restore: saves.restore,
    discard: (draft) => {
      drop(draft.key)
      saves.clear(draft.key)
      choose(draft.changes?.annotationId ?? null)
    },
  }

  return {
    room,
    present: news.present,
    map,
    handle,
    setHandle,
    highlights,
    chosen,
    selecting,
    saves,
    asking,
    setAsking,
  }
}

export type Reading = ReturnType<typeof useReadingRoom>

/** The same array for as long as the same are shown, so that choosing one draws no other anew. */
function useShownAnnotations(all: readonly AnnotationCard[], view: View, chosenId: string | null) {
  const standing = useMemo(() => shownAnnotations(all, view, null), [all, view])
  return useMemo(() => {
    const isShown = standing.some(({ annotationId }) => annotationId === chosenId)
    return chosenId === null || isShown ? standing : shownAnnotations(all, view, chosenId)
  }, [standing, all, view, chosenId])
}

/** Typing in a card changes nothing in the text, so nothing there is drawn again. */
function useHighlights(
  annotations: AnnotationCard[],
  openDraft: Draft | undefined,
  { focus, textVersionId, tints }: { focus: Focus; textVersionId: string; tints: Tints },
) {
  const { key, kind, place, changes } = openDraft ?? {}
  return useMemo(() => {
    const written = key && kind && place ? { key, kind, place, changes: changes ?? null } : null
    return drawnHighlights({ annotations, written, focus, textVersionId, tints })
  }, [annotations, key, kind, place, changes, focus, textVersionId, tints])
}

function useWithHints(drawn: Highlight[], suggestions: readonly Suggestion[], chosenKey: string | null) {
  return useMemo(() => [...drawn, ...hintHighlights(suggestions, chosenKey)], [drawn, suggestions, chosenKey])
}

function spanIn(draft: Draft | undefined, textVersionId: string): Span | undefined {
  return draft?.place.textVersionId === textVersionId ? draft.place.span : undefined
}

/** A card nobody wrote in is gone when the reader turns elsewhere. */
function useUntouchedDropped(drafts: Draft[], focus: Focus, drop: (key: string) => void) {
  const openKey = focus.on === 'draft' ? focus.key : null
  useEffect(() => {
    for (const { key, touched } of drafts) if (!touched && key !== openKey) drop(key)
  }, [drafts, openKey, drop])
}

let count = 0

function newKey(): string {
  return `${Date.now().toString(36)}-${++count}`
}
