import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { sayAgain } from '../say-again'
import type { RestoreInput } from '../schema'
import { sentBefore, type Written } from '../sent-before'
import { takeUp } from '../take-up'

/** Says again what an earlier revision said: how a withdrawal or a change is undone. */
export function restoreAnnotation(actor: Actor, { again, ...seen }: RestoreInput): Promise<Written> {
  return transaction(async (tx) => {
    const before = await sentBefore(tx, actor, seen.sendKey)
    if (before) return before
    const { annotationId, sendKey } = seen
    const taken = await takeUp(tx, actor, seen)
    const written = await sayAgain(tx, actor, taken, { again, withdrawn: false, sendKey })
    const { revisionId, revision: number } = written
    const { opEdId } = taken
    await record(tx, actor, { event: 'annotation.restored', annotationId, revisionId, opEdId, number })
    return written
  })
}
