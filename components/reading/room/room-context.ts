'use client'

import { createContext, useContext } from 'react'
import type { AnnotationCard, CardSource, RevisionCard } from '@/lib/annotations/card'
import type { Stretch, Unit } from '@/lib/annotations/stretch'
import type { Span } from '@/lib/text/span'
import type { AnnotationKind, Direction, OpEdState } from '@/prisma/generated/enums'
import type { ChangedMeanwhile } from '../live/use-held'
import type { Step } from '../saving/steps'
import type { Unkeyed } from '../saving/use-steps'
import type { SuggestionActs } from '../suggesting/suggestion-acts'
import type { Suggesting } from '../suggesting/use-suggestions'
import type { ThreadErrand } from '../threads/thread-errands'
import type { Draft } from '../writing/draft'

/** What has the reader's attention; the rest of the room gives way to it. */
export type Focus =
  | { on: 'nothing' }
  | { on: 'selection'; span: Span }
  /** `moved` is where its ends have been taken and not yet saved. */
  | { on: 'annotation'; id: string; moved: Span | null }
  | { on: 'suggestion'; key: string }
  | { on: 'draft'; key: string }

export type Trouble = { draftKey: string | null; message: string; current: AnnotationCard | null }

export type Room = {
  desk: string
  language: string
  direction: Direction
  mayAnnotate: boolean
  /** Who signed the op-ed, first in every chain. */
  writers: CardSource[]
  /** Those that are shown, in reading order. */
  annotations: AnnotationCard[]
  drafts: Draft[]
  /** The text that is read; a draft may be on an older one. */
  textVersionId: string
  suggesting: Suggesting
  suggestionActs: SuggestionActs
  focus: Focus
  trouble: Trouble | null
  /** What somebody else made of the raised card since it was raised. */
  meanwhile: ChangedMeanwhile | null
  choose: (id: string | null) => void
  begin: (kind: AnnotationKind) => void
  change: (card: AnnotationCard) => void
  stretchBy: (way: Stretch, unit?: Unit) => void
  saveMoved: () => void
  withdraw: (card: AnnotationCard) => void
  /** Says again what its revision `again` said. */
  restore: (card: AnnotationCard, again: number, says: RevisionCard) => void
  move: (to: OpEdState, reason?: string) => void
  write: (draft: Draft) => void
  open: (draft: Draft) => void
  /** The very words a draft was written on, where they stand once in the text. */
  ownWords: (draft: Draft) => Span | null
  selectWords: (span: Span) => void
  leave: () => void
  /** Something is done in a thread, and can be undone. */
  inThread: (errand: Unkeyed<ThreadErrand>, done: (sendKey: string) => Unkeyed<Step>) => void
  discard: (draft: Draft) => void
  save: (draft: Draft) => void
}

export const RoomContext = createContext<Room | null>(null)

/** What a card at rest needs. It stays as it is while the reader goes from one to the next, so that none is drawn anew. */
export type Ground = Pick<Room, 'annotations' | 'choose' | 'language'>

export const GroundContext = createContext<Ground | null>(null)

export function useGround(): Ground {
  const ground = useContext(GroundContext)
  if (!ground) throw new Error('There is no reading room around this')
  return ground
}

export function useRoom(): Room {
  const room = useContext(RoomContext)
  if (!room) throw new Error('There is no reading room around this')
  return room
}
