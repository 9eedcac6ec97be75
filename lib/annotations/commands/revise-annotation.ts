import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { ReviseInput } from '../schema'
import { sentBefore, type Written } from '../sent-before'
import { settle } from '../settle'
import { standOn } from '../stand-on'
import { takeUp } from '../take-up'
import { writeRevision } from '../write-revision'

/** Says something else of the words, or the same of others: a new revision, which asks for review again. */
export function reviseAnnotation(actor: Actor, { place, says, ...seen }: ReviseInput): Promise<Written> {
  return transaction(async (tx) => {
    const before = await sentBefore(tx, actor, seen.sendKey)
    if (before) return before
    const { annotationId, revision, sendKey } = seen
    const { opEdId, kind } = await takeUp(tx, actor, seen)
    if (kind !== says.kind) {
      throw new Refusal(
        'invalid',
        `This is a ${kind}. To make it a ${says.kind}, withdraw it and annotate the words again.`,
      )
    }

    const standing = await standOn(tx, actor, opEdId, place)
    const said = await settle(tx, actor, says)
    const number = revision + 1
    const revisionId = await writeRevision(tx, actor, { annotationId, number, sendKey, said, standing })

    await record(tx, actor, { event: 'annotation.changed', annotationId, revisionId, opEdId, number })
    return { annotationId, revisionId, revision: number }
  })
}
