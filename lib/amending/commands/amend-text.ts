import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'
import { blockText, type TextDocument } from '@/lib/text/document'
import { textMap } from '@/lib/text/text-map'
import { carryAnchors } from '../carry-anchors'
import { normalised } from '../normalised'
import { mayAmend } from '../policy'
import type { AmendInput } from '../schema'

export type Amended = {
  textVersionId: string
  number: number
  /** How many annotations stand how. */
  carried: Awaited<ReturnType<typeof carryAnchors>>
}

/** Makes the next version of a text and carries its annotations over. The version before stays as it is. */
export function amendText(
  actor: Actor,
  { opEdId, seen, blocks, why, captureId }: AmendInput,
): Promise<Amended> {
  return transaction(async (tx) => {
    const latest = await holdText(tx, actor, opEdId)
    if (!mayAmend(actor)) throw new Refusal('not-allowed', 'Only an editor or a chief amends a text.')
    if (latest.id !== seen) {
      const { document, number, confirmedBy, why: reason } = latest
      throw new Refusal(
        'conflict',
        `${confirmedBy.user.name} amended the text meanwhile. Nothing of yours is lost: compare the two.`,
        { textVersionId: latest.id, number, document, why: reason, by: confirmedBy.user.name },
      )
    }

    const document: TextDocument = { type: 'doc', content: normalised(blocks) }
    if (!document.content.some((block) => block.attrs.junk === null && blockText(block).trim() !== '')) {
      throw new Refusal('invalid', 'Keep at least one block: everything is marked as junk.')
    }
    if (isSame(document, latest.document as TextDocument)) {
      throw new Refusal('invalid', 'Nothing is changed: the text is what the desk reads already.')
    }
    const recapture = captureId ? await recaptureOf(tx, actor, { opEdId, captureId }) : null

    const number = latest.number + 1
    const { text } = textMap(document)
    const { deskId, membershipId } = actor
    const { id: textVersionId } = await tx.textVersion.create({
      data: {
        ...{ deskId, opEdId, number, document, text, why, confirmedById: membershipId },
        captureId: recapture?.captureId ?? latest.captureId,
      },
      select: { id: true },
    })
    const carried = await carryAnchors(tx, actor, { opEdId, textVersionId, text })
    if (recapture) {
      await record(tx, actor, { event: 'op-ed.difference-seen', opEdId, recaptureId: recapture.id })
    }
    await record(tx, actor, { event: 'op-ed.amended', opEdId, textVersionId, number, why, carried })
    return { textVersionId, number, carried }
  })
}

/** The latest text, with the op-ed held so that nobody annotates or amends it meanwhile. */
async function holdText(tx: Tx, actor: Actor, opEdId: string) {
  const opEd = await tx.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: { id: true },
  })
  if (!opEd) throw new Refusal('not-found', 'That op-ed is gone.')
  await tx.$queryRaw`SELECT id FROM "OpEd" WHERE "deskId" = ${actor.deskId} AND id = ${opEdId} FOR UPDATE`
  return tx.textVersion.findFirstOrThrow({
    where: { deskId: actor.deskId, opEdId },
    orderBy: { number: 'desc' },
    select: {
      ...{ id: true, number: true, document: true, captureId: true, why: true },
      confirmedBy: { select: { user: { select: { name: true } } } },
    },
  })
}

async function recaptureOf(
  tx: Tx,
  { deskId }: Actor,
  { opEdId, captureId }: { opEdId: string; captureId: string },
) {
  const found = await tx.recapture.findFirst({
    where: { deskId, opEdId, captureId },
    select: { id: true, captureId: true },
  })
  if (!found) throw new Refusal('not-found', 'That capture is gone.')
  return found
}

/** Key order aside: PostgreSQL keeps its own. */
function isSame(one: TextDocument, other: TextDocument): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!value || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  )
}
