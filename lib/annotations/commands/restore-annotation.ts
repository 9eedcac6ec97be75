import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { sayAgain } from '../say-again'
import type { RestoreInput } from '../schema'
import { takeUp } from '../take-up'

/** Says again what an earlier revision said: how a withdrawal or a change is undone. */
export function restoreAnnotation(
  actor: Actor,
  { annotationId, revision, again }: RestoreInput,
): Promise<{ annotationId: string; revisionId: string; revision: number }> {
  return transaction(async (tx) => {
    const taken = await takeUp(tx, actor, { annotationId, revision })
    const written = await sayAgain(tx, actor, taken, { again, withdrawn: false })
    const { revisionId, revision: number } = written
    const { opEdId } = taken
    await record(tx, actor, { event: 'annotation.restored', annotationId, revisionId, opEdId, number })
    return written
  })
}
