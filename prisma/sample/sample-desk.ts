import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { annotate } from '@/lib/annotations/commands/annotate'
import { annotateInput } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { giveFinding, gradeClaim } from '@/lib/claims/commands'
import { makeClaim } from '@/lib/claims/make-claim'
import { db, transaction } from '@/lib/db'
import { captureFiles } from '@/lib/importing/commands/capture'
import { confirmImport } from '@/lib/importing/commands/confirm-import'
import { recaptureImport } from '@/lib/importing/commands/recapture-import'
import { keptReading } from '@/lib/importing/import-reading'
import { field, signed } from '@/lib/importing/reading'
import { giveVerdict } from '@/lib/review/commands'
import { addSource, gradeSource, tieSources } from '@/lib/sources/commands'
import { gradeInput } from '@/lib/sources/schema'
import {
  type SampleOpEd,
  type SampleReading,
  sampleAgain,
  sampleClaims,
  sampleOpEds,
  sampleSources,
  sampleWaiting,
} from './readings'
import { publishSampleBriefing } from './sample-briefing'
import { sayInThreads } from './sample-threads'

export type SampleStaff = { analyst: Actor; editor: Actor; chief: Actor }

/** Fills a desk through the same commands its people use, so that every page of it shows something real. */
export async function fillSampleDesk(staff: SampleStaff): Promise<void> {
  const sources = await makeSources(staff)
  const claims = await makeClaims(staff.analyst)
  const cited: Record<string, string> = {}
  let changed = ''

  for (const { readings, ...brought } of sampleOpEds) {
    const opEd = await bringIn(staff.analyst, brought)
    if (brought.file === sampleAgain.of) changed = opEd.opEdId
    for (const reading of readings)
      cited[reading.words] = await readAloud(staff, opEd, reading, { sources, claims })
  }
  await sayInThreads(staff, cited)
  await assess(staff.editor, claims)
  await captureAgain(staff.analyst, changed)
  await bringToInbox(staff.analyst, sampleWaiting)
  await publishSampleBriefing(staff, cited)
}

const CORRECTED = 'corrected by the editor'

type Ids = Record<string, string>

async function makeSources({ editor }: SampleStaff): Promise<Ids> {
  const ids: Ids = {}
  for (const [key, { grade, ...source }] of Object.entries(sampleSources)) {
    const { sourceId } = await addSource(editor, source)
    ids[key] = sourceId
    if (grade)
      await gradeSource(editor, gradeInput.parse({ sourceId, seen: null, grade: grade[0], reason: grade[1] }))
  }
  await tieSources(editor, {
    sourceId: id(ids, 'strand'),
    onId: id(ids, 'courier'),
    kind: 'owner',
    reason: 'Both belong to Merrow Papers since 2021; they share one newsroom for the harbour.',
  })
  await tieSources(editor, {
    sourceId: id(ids, 'director'),
    onId: id(ids, 'company'),
    kind: 'employer',
    reason: 'He runs it.',
  })
  return ids
}

async function makeClaims(analyst: Actor): Promise<Ids> {
  const ids: Ids = {}
  for (const [key, wording] of Object.entries(sampleClaims))
    ids[key] = await transaction((tx) => makeClaim(tx, analyst, wording))
  return ids
}

type OpEd = { opEdId: string; textVersionId: string; text: string }

async function bringIn(
  analyst: Actor,
  { file, corrected = {} }: Omit<SampleOpEd, 'readings'>,
): Promise<OpEd> {
  const importId = await bringToInbox(analyst, file)
  const { reading: kept } = await db.import.findUniqueOrThrow({
    where: { id: importId },
    select: { reading: true },
  })
  const reading = keptReading(kept)
  const { bylines, outlet } = corrected
  const fields = {
    ...reading.fields,
    ...(bylines && { bylines: signed(field(bylines, CORRECTED, 'sure')) }),
    ...(outlet && { outlet: field(outlet, CORRECTED, 'sure' as const) }),
  }
  const { opEdId } = await confirmImport(analyst, { importId, version: 1, reading: { ...reading, fields } })
  const { id, text } = await db.textVersion.findFirstOrThrow({ where: { opEdId } })
  return { opEdId, textVersionId: id, text }
}

async function bringToInbox(analyst: Actor, fileName: string): Promise<string> {
  const bytes = Uint8Array.from(await readFile(join(import.meta.dirname, 'op-eds', fileName)))
  const [taken] = await captureFiles(analyst, { files: [{ fileName, bytes }], again: true })
  if (taken?.state !== 'captured') throw new Error(`The sample ${fileName} was not taken in`)
  return taken.importId
}

/** The outlet has changed its words since: the desk sees which. */
async function captureAgain(analyst: Actor, opEdId: string): Promise<void> {
  const importId = await bringToInbox(analyst, sampleAgain.file)
  await recaptureImport(analyst, { importId, version: 1, opEdId })
}

/** Annotates as the analyst, then decides as the editor, and answers with the annotation's id. */
async function readAloud(
  { analyst, editor }: SampleStaff,
  opEd: OpEd,
  reading: SampleReading,
  known: { sources: Ids; claims: Ids },
): Promise<string> {
  const { words, state = 'accepted', reason = '' } = reading
  const start = opEd.text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in the sample op-ed`)
  const place = {
    textVersionId: opEd.textVersionId,
    span: { start, end: start + words.length },
    exact: words,
  }
  const input = annotateInput.parse({ opEdId: opEd.opEdId, place, says: saying(reading, known) })
  const { annotationId, revisionId } = await annotate(analyst, input)

  if (reading.kind !== 'note' && state !== 'proposed') {
    const claimVersion = reading.kind === 'claim' ? 1 : null
    await giveVerdict(editor, { annotationId, revisionId, claimVersion, ruling: state, reason })
  }
  return annotationId
}

function saying(reading: SampleReading, { sources, claims }: { sources: Ids; claims: Ids }) {
  if (reading.kind === 'note') return { kind: 'note', note: reading.note }
  if (reading.kind === 'source') return { kind: 'source', source: { id: id(sources, reading.source) } }
  const { claim, stance = 'asserts', wording = 'paraphrase', basis = 'textual', through = [] } = reading
  const attribution = through.map((key) => ({ id: id(sources, key) }))
  return { kind: 'claim', claim: { id: id(claims, claim) }, stance, wording, basis, attribution }
}

async function assess(editor: Actor, claims: Ids): Promise<void> {
  const found = (key: string, finding: 'supported' | 'disputed', reason: string, evidence = '') =>
    giveFinding(editor, { claimId: id(claims, key), seen: null, finding, reason, evidence })
  const graded = (key: string, grade: number, reason: string) =>
    gradeClaim(editor, { claimId: id(claims, key), seen: null, grade, reason })

  await found(
    'punctual',
    'disputed',
    'The log gives 94% only if “on time” means within forty minutes. By the printed timetable it is 68%.',
    'Harbour board log, December 2025 to February 2026\nWinter timetable, printed',
  )
  await graded('punctual', 4, 'The log agrees only by its own clock.')
  await found(
    'voted',
    'supported',
    'The vote stands in the council’s minutes of 2023.',
    'Council minutes, 2023',
  )
  await graded('voted', 2, 'Reported alike by three writers, and in the minutes.')
  await graded('gearbox', 3, 'Asserted by one unnamed engineer and denied by the company.')
  await graded('printed', 2, 'Two writers read the log themselves.')
  await graded('talks', 6, 'A prediction that nothing yet speaks for or against.')
}

function id(ids: Ids, key: string): string {
  const found = ids[key]
  if (!found) throw new Error(`The sample names nothing called ${key}`)
  return found
}
