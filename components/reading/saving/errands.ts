import type { AnnotationCard, RevisionCard } from '@/lib/annotations/card'
import type { Moved } from '@/lib/op-eds/commands'
import type { OpEdState } from '@/prisma/generated/enums'
import { commentWrittenBy, isThreadErrand, type ThreadErrand } from '../threads/thread-errands'
import type { Draft } from '../writing/draft'

/** The revision an errand changes: by its number, and while nobody has answered for it, by the errand that writes it. */
export type Seen = { annotationId: string; revision: number; after?: string }

type Named = {
  /** Made here, kept by the desk: sent twice, it is done once. An annotation that is begun takes it as its id. */
  sendKey: string
  opEdId: string
}

export type AnnotateErrand = Named & { do: 'annotate'; draft: Draft }
export type ReviseErrand = Named & { do: 'revise'; seen: Seen; draft: Draft }
export type WithdrawErrand = Named & { do: 'withdraw'; seen: Seen }
/** `says` is what stands again, where it is known here. */
export type RestoreErrand = Named & { do: 'restore'; seen: Seen; again: number; says: RevisionCard | null }
export type MoveErrand = Named & { do: 'move'; version: number; to: OpEdState; reason: string }

/** Puts suggestions away for the desk, or takes them up again. */
export type DismissErrand = Named & { do: 'dismiss' | 'take up'; keys: string[] }

/** Everything the room asks of the desk. Each is kept on this machine until the desk has answered. */
export type Errand =
  | AnnotateErrand
  | ReviseErrand
  | WithdrawErrand
  | RestoreErrand
  | MoveErrand
  | DismissErrand
  | ThreadErrand

/** What the desk answers: how that which was changed stands. */
export type Answer = { card?: AnnotationCard; moved?: Moved }

/** The annotation an errand is about; null where it is about the op-ed itself. */
export function annotationOf(errand: Errand): string | null {
  if (errand.do === 'annotate') return errand.sendKey
  return 'seen' in errand ? errand.seen.annotationId : null
}

/** The number of the revision an errand will have written. */
export function revisionOf(errand: Errand): number {
  return 'seen' in errand ? errand.seen.revision + 1 : 1
}

/** What an errand writes the next revision or version of, and its number; null where it writes none. */
export function writtenBy(errand: Errand): { what: string; number: number } | null {
  if (isThreadErrand(errand)) return commentWrittenBy(errand)
  if (errand.do === 'move') return { what: errand.opEdId, number: errand.version + 1 }
  const what = annotationOf(errand)
  return what === null ? null : { what, number: revisionOf(errand) }
}

/** What was typed in it, which must not be lost where it is refused. */
export function draftOf(errand: Errand): Draft | null {
  return 'draft' in errand ? errand.draft : null
}
