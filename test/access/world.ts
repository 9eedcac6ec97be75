import { randomUUID } from 'node:crypto'
import type { Actor, Person } from '@/lib/auth/actor'
import type { Role } from '@/lib/auth/role'
import { remarkOn } from '@/lib/briefings/commands/remark'
import { db } from '@/lib/db'
import { capture } from '@/lib/importing/commands/capture'
import { setAside } from '@/lib/importing/commands/set-aside'
import { keptReading } from '@/lib/importing/import-reading'
import { tieSources } from '@/lib/sources/commands'
import {
  buildApproved,
  buildDraft,
  buildEdition,
  buildSubmission,
  documentCiting,
} from '../briefing-builders'
import {
  accepted,
  buildActor,
  buildClaimMention,
  buildDesk,
  buildOpEd,
  buildPerson,
  buildSource,
  revised,
} from '../builders'

/** One desk with somebody of each role, of whom the analyst wrote the annotations and the editor the briefings. */
export type BuiltWorld = Awaited<ReturnType<typeof buildWorld>>

/** What stands in the desk is built when it is first asked for, and once. */
export async function buildWorld() {
  const desk = await buildDesk()
  const people: Record<Role, Actor> = {
    reader: await buildActor('reader', { desk }),
    analyst: await buildActor('analyst', { desk }),
    editor: await buildActor('editor', { desk }),
    chief: await buildActor('chief', { desk }),
  }
  const second = await buildActor('editor', { desk })
  const stranger = await buildActor('chief')
  const admin = await buildPerson({ isAdmin: true })
  const outsider = await buildPerson()
  const { analyst, editor, chief } = people

  const opEd = once(() => buildOpEd(analyst, { title: `The crossing ${randomUUID().slice(0, 6)}` }))
  const proposed = once(async () => buildClaimMention(analyst, { opEd: await opEd() }))
  const mention = once(async () => accepted(await buildClaimMention(analyst, { opEd: await opEd() }), second))
  const withdrawn = once(async () => revised(await buildClaimMention(analyst), analyst, { withdrawn: true }))
  const document = async () => documentCiting(await mention())
  const submission = once(async () => buildSubmission(editor, await document()))

  return {
    desk,
    people,
    stranger,
    admin,
    outsider: outsider as Person,
    opEd,
    proposed,
    mention,
    withdrawn,
    document,
    submission,
    source: once(() => buildSource(analyst)),
    otherSource: once(() => buildSource(analyst)),
    tie: once(async () => tieBetween(editor, await buildSource(analyst), await buildSource(analyst))),
    waiting: once(() => importOf(analyst)),
    aside: once(async () => putAside(analyst, await importOf(analyst))),
    draft: once(async () => buildDraft(editor, await document())),
    approved: once(async () => buildApproved(editor, chief, await document())),
    edition: once(async () => buildEdition(editor, chief, await document())),
    remark: once(async () => remarkIn(chief, await submission())),
    claimNumber: once(async () => numberOf(await mention())),
  }
}

function once<T>(build: () => Promise<T>): () => Promise<T> {
  let built: Promise<T> | undefined
  return () => {
    built ??= build()
    return built
  }
}

const lines = [
  'The ramp at Port Ansel is sound',
  'By Mara Tessel',
  '14 November 2026',
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.',
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.',
]

async function importOf(analyst: Actor) {
  const text = `${lines.join('\n\n')}\n\nThe ramp, number ${randomUUID()}, was inspected twice and found to be sound.`
  const taken = await capture(analyst, { kind: 'pasted_text', text })
  if (taken.state !== 'captured') throw new Error(`The paste was ${taken.state}`)
  const { reading, version } = await db.import.findUniqueOrThrow({ where: { id: taken.importId } })
  return { importId: taken.importId, version, reading: keptReading(reading) }
}

async function putAside(analyst: Actor, { importId }: { importId: string }) {
  await setAside(analyst, { importId, reason: 'Twice the same' })
  return { importId }
}

async function tieBetween(editor: Actor, sourceId: string, onId: string) {
  return tieSources(editor, { sourceId, onId, kind: 'owner', reason: 'The same house' })
}

async function remarkIn(chief: Actor, { submissionId }: { submissionId: string }) {
  return remarkOn(chief, { submissionId, block: 0, passage: '', words: 'Say since when.' })
}

async function numberOf({ claimId }: { claimId: string | null }): Promise<number> {
  const { number } = await db.claim.findFirstOrThrow({ where: { id: String(claimId) } })
  return number
}
