import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'
import { mayAnnotate } from '../policy'
import type { AnnotateInput } from '../schema'
import { sentBefore, type Written } from '../sent-before'
import { settle } from '../settle'
import { standOn } from '../stand-on'
import { writeRevision } from '../write-revision'

/** Ties words of an op-ed to a claim, to a source, or to a note. */
export function annotate(actor: Actor, { opEdId, place, says, sendKey }: AnnotateInput): Promise<Written> {
  return transaction(async (tx) => {
    const opEd = await tx.opEd.findFirst({
      where: { AND: [visibleTo(actor), { id: opEdId }] },
      select: { id: true },
    })
    if (!opEd || !mayAnnotate(actor)) throw new Refusal('not-found', 'That op-ed is gone.')

    const before = await sentBefore(tx, actor, sendKey)
    if (before) return before
    if (sendKey && (await tx.annotation.findUnique({ where: { id: sendKey }, select: { id: true } })))
      throw new Refusal('conflict', 'This could not be kept under its key. Save it once more.')

    const standing = await standOn(tx, actor, opEdId, place)
    const said = await settle(tx, actor, says)
    const { deskId, membershipId } = actor
    const { id: annotationId } = await tx.annotation.create({
      data: { ...(sendKey && { id: sendKey }), deskId, opEdId, kind: says.kind, authorId: membershipId },
      select: { id: true },
    })
    const revisionId = await writeRevision(tx, actor, { annotationId, number: 1, sendKey, said, standing })

    await record(tx, actor, { event: 'annotation.made', annotationId, revisionId, opEdId, kind: says.kind })
    return { annotationId, revisionId, revision: 1 }
  })
}
