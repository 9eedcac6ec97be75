import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { dependenceName } from './dependences'
import { sourceKindName } from './kinds'
import { mayAddSource, mayAssess, visibleTo } from './policy'
import { reliabilityWord } from './reliability'
import type { AddInput, CorrectInput, GradeInput, TieInput, UntieInput } from './schema'

const GONE = 'That source is gone.'

export function addSource(
  actor: Actor,
  { name, kind, description = '', aliases = [] }: AddInput,
): Promise<{ sourceId: string }> {
  return transaction(async (tx) => {
    if (!mayAddSource(actor)) throw new Refusal('not-found', 'There is nothing here to add to.')
    const { deskId, membershipId } = actor
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`source:${deskId}`}, 0))`
    await refuseNamesake(tx, actor, { name, kind })

    const source = await tx.source.create({
      data: { deskId, kind, name, description, createdById: membershipId },
    })
    await nameAlso(tx, actor, source.id, { name, aliases })
    await record(tx, actor, { event: 'source.made', sourceId: source.id, kind })
    return { sourceId: source.id }
  })
}

/** What the source is and what it is called. An analyst corrects the other names only. */
export function correctSource(
  actor: Actor,
  { sourceId, version, name, kind, description, aliases }: CorrectInput,
): Promise<{ version: number }> {
  return transaction(async (tx) => {
    const present = await lockedSource(tx, actor, sourceId)
    const named = [...new Set(aliases)].filter((alias) => alias !== name).sort()
    const fields = changedFields(present, { name, kind, description, aliases: named })
    if (!mayAssess(actor) && fields.some((field) => field !== 'aliases')) {
      throw new Refusal(
        'not-allowed',
        'Only an editor or a chief says what a source is; you may add other names.',
      )
    }
    if (version !== present.version) {
      throw new Refusal(
        'conflict',
        'Somebody else corrected this source while you wrote.',
        asItStands(present),
      )
    }
    if (fields.length === 0) return { version }

    await tx.source.update({
      where: { deskId_id: { deskId: actor.deskId, id: sourceId } },
      data: { name, kind, description, version: version + 1 },
    })
    await tx.sourceAlias.deleteMany({ where: { deskId: actor.deskId, sourceId } })
    await nameAlso(tx, actor, sourceId, { name, aliases: named })
    await record(tx, actor, { event: 'source.corrected', sourceId, fields })
    return { version: version + 1 }
  })
}

export function gradeSource(
  actor: Actor,
  { sourceId, seen, grade, reason }: GradeInput,
): Promise<{ gradeId: string }> {
  return transaction(async (tx) => {
    const { grades } = await lockedSource(tx, actor, sourceId)
    refuseUnlessAssessing(actor)
    const [newest] = grades
    if ((newest?.id ?? null) !== seen) {
      throw new Refusal('conflict', 'Somebody else graded this source while you wrote.', {
        Grade: newest?.grade ? `${newest.grade}, ${reliabilityWord(newest.grade)}` : 'withdrawn',
        Reason: newest?.reason ?? '',
        By: newest?.author.user.name ?? '',
      })
    }

    const given = await tx.sourceGrade.create({
      data: { deskId: actor.deskId, sourceId, grade, reason, authorId: actor.membershipId },
    })
    await record(tx, actor, { event: 'source.graded', sourceId, grade, reason })
    return { gradeId: given.id }
  })
}

/** Says that one source depends on another: two that are tied so are one voice. */
export function tieSources(
  actor: Actor,
  { sourceId, onId, kind, reason }: TieInput,
): Promise<{ tieId: string }> {
  return transaction(async (tx) => {
    await lockedSource(tx, actor, sourceId)
    const on = await tx.source.findFirst({ where: { AND: [visibleTo(actor), { id: onId }] } })
    if (!on) throw new Refusal('not-found', GONE)
    refuseUnlessAssessing(actor)
    if (onId === sourceId) throw new Refusal('invalid', 'A source is not tied to itself.')
    const { deskId, membershipId } = actor
    const standing = { deskId, sourceId, onId, kind }
    if (await tx.sourceDependence.findFirst({ where: { ...standing, endedAt: null } })) {
      throw new Refusal('conflict', `It already says that it ${dependenceName[kind]} ${on.name}.`)
    }

    const tie = await tx.sourceDependence.create({ data: { ...standing, reason, authorId: membershipId } })
    await record(tx, actor, { event: 'source.tied', sourceId, onId, kind, reason })
    return { tieId: tie.id }
  })
}

/** Ends a tie; that it stood, and until when, is kept. */
export function untieSources(actor: Actor, { tieId, reason }: UntieInput): Promise<void> {
  return transaction(async (tx) => {
    const tie = await tx.sourceDependence.findFirst({ where: { id: tieId, source: visibleTo(actor) } })
    if (!tie) throw new Refusal('not-found', 'That tie is gone.')
    refuseUnlessAssessing(actor)
    const ended = await tx.sourceDependence.updateMany({
      where: { id: tieId, endedAt: null },
      data: { endedAt: new Date() },
    })
    if (ended.count === 0) throw new Refusal('conflict', 'That tie was ended already.')

    const { sourceId, onId } = tie
    await record(tx, actor, { event: 'source.untied', sourceId, onId, reason })
  })
}

/** Held until the change is made, so that two who grade or correct at once follow each other. */
async function lockedSource(tx: Tx, actor: Actor, sourceId: string) {
  await tx.$queryRaw`
    SELECT id FROM "Source" WHERE "deskId" = ${actor.deskId} AND id = ${sourceId} FOR NO KEY UPDATE`
  const source = await tx.source.findFirst({
    where: { AND: [visibleTo(actor), { id: sourceId }] },
    include: {
      aliases: { orderBy: { name: 'asc' } },
      grades: {
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: 1,
        include: { author: { select: { user: { select: { name: true } } } } },
      },
    },
  })
  if (!source) throw new Refusal('not-found', GONE)
  return source
}

type Present = Awaited<ReturnType<typeof lockedSource>>
type Said = Pick<CorrectInput, 'name' | 'kind' | 'description' | 'aliases'>

function changedFields(present: Present, said: Said): string[] {
  const aliases = present.aliases.map(({ name }) => name).sort()
  return [
    present.name !== said.name && 'name',
    present.kind !== said.kind && 'kind',
    present.description !== said.description && 'description',
    aliases.join('\n') !== said.aliases.join('\n') && 'aliases',
  ].filter((field) => field !== false)
}

function asItStands({ name, kind, description, aliases }: Present): Record<string, string> {
  const also = aliases.map((alias) => alias.name).join('; ')
  return { Name: name, Kind: sourceKindName[kind], Description: description, 'Also called': also }
}

function refuseUnlessAssessing(actor: Actor) {
  if (!mayAssess(actor))
    throw new Refusal('not-allowed', 'Only an editor or a chief of the desk assesses sources.')
}

async function refuseNamesake(tx: Tx, actor: Actor, { name, kind }: Pick<AddInput, 'name' | 'kind'>) {
  const is = { equals: name, mode: 'insensitive' } as const
  const known = await tx.source.findFirst({
    where: { deskId: actor.deskId, kind, OR: [{ name: is }, { aliases: { some: { name: is } } }] },
    select: { id: true, name: true },
  })
  if (known) throw new Refusal('conflict', `The desk already knows ${known.name}.`, { sourceId: known.id })
}

function nameAlso(
  tx: Tx,
  { deskId }: Actor,
  sourceId: string,
  { name, aliases }: { name: string; aliases: string[] },
) {
  const others = [...new Set(aliases)].filter((alias) => alias !== name)
  return tx.sourceAlias.createMany({ data: others.map((alias) => ({ deskId, sourceId, name: alias })) })
}
