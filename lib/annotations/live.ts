import 'server-only'
import { listenTo } from '@/lib/live-line'

/** What moved in an op-ed: one annotation; or with null the op-ed itself. */
export type RoomNews = { annotationId: string | null }

/** Tells what moves in one op-ed; with null when anything may have been missed. */
export function listenToRoom(
  { deskId, opEdId }: { deskId: string; opEdId: string },
  tell: (news: RoomNews | null) => void,
): () => void {
  return listenTo('opcit_room', (said) => {
    if (said === null) return tell(null)
    const [desk, opEd, annotationId]: unknown[] = JSON.parse(said)
    if (desk !== deskId || opEd !== opEdId) return
    tell({ annotationId: typeof annotationId === 'string' ? annotationId : null })
  })
}
