import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { ImportState, Prisma } from '@/prisma/generated/client'
import { doubtsIn } from './confirming/doubts'
import { type ImportReading, keptReading } from './import-reading'
import { visibleTo } from './policy'
import { fieldsInput } from './schema'

const PAGE = 100

const cameIn = {
  kind: true,
  fileName: true,
  takenAt: true,
  takenBy: { select: { user: { select: { name: true } } } },
} satisfies Prisma.CaptureSelect

export type ImportRow = {
  id: string
  title: string | null
  /** The first words kept, for an op-ed without a title. */
  opening: string
  bylines: string[]
  outlet: string | null
  direction: 'ltr' | 'rtl'
  language: string | null
  doubts: string[]
  setAsideFor: string | null
  capture: Prisma.CaptureGetPayload<{ select: typeof cameIn }>
}

/** Newest first; `after` is the last of the page before. */
export async function listImports(
  actor: Actor,
  { state, after }: { state: 'waiting' | 'set_aside'; after?: string | undefined },
): Promise<{ rows: ImportRow[]; more: boolean }> {
  const found = await db.import.findMany({
    where: { ...visibleTo(actor), state },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: { id: true, setAsideFor: true, capture: { select: cameIn } },
  })
  const heads = await headsOf(
    actor,
    found.map(({ id }) => id),
  )
  const rows = found.slice(0, PAGE).flatMap((row) => {
    const head = heads.get(row.id)
    return head ? [{ ...row, ...head }] : []
  })
  return { rows, more: found.length > PAGE }
}

type Head = Omit<ImportRow, 'id' | 'setAsideFor' | 'capture'>
type HeadRow = { id: string; fields: unknown; notBefore: string | null; opening: string | null }

/** The fields alone, read in the database: a list does not carry every word of every import. */
async function headsOf({ deskId }: Actor, ids: string[]): Promise<Map<string, Head>> {
  const rows = await db.$queryRaw<HeadRow[]>`
    SELECT id, reading->'fields' AS fields, reading->>'notBefore' AS "notBefore",
           left(jsonb_path_query_first(reading, '$.blocks[*] ? (@.attrs.junk == null).content[*].text')#>>'{}', 120) AS opening
      FROM "Import" WHERE "deskId" = ${deskId} AND id = ANY (${ids})`
  return new Map(rows.map((row) => [row.id, headOf(row)]))
}

function headOf({ fields: json, notBefore, opening }: HeadRow): Head {
  const fields = fieldsInput.parse(json)
  const { title, bylines, outlet, direction, language } = fields
  return {
    title: title.value,
    opening: opening ?? '',
    bylines: bylines.value.map(({ name }) => name),
    outlet: outlet.value,
    direction: direction.value,
    language: language.value,
    doubts: doubtsIn({ fields, notBefore }).map(({ words }) => words),
  }
}

export function countImports(actor: Actor, state: ImportState = 'waiting'): Promise<number> {
  return db.import.count({ where: { ...visibleTo(actor), state } })
}

const importDetail = {
  id: true,
  state: true,
  version: true,
  reading: true,
  inferred: true,
  setAsideFor: true,
  createdAt: true,
  opEdId: true,
  capture: { select: { ...cameIn, id: true, bytes: true, sha256: true, mediaType: true, address: true } },
} satisfies Prisma.ImportSelect

type Found = Prisma.ImportGetPayload<{ select: typeof importDetail }>

export type ImportDetail = Omit<Found, 'reading' | 'inferred'> & {
  reading: ImportReading
  /** As it was first read. */
  inferred: ImportReading
  place: { number: number; of: number; nextId: string | null }
}

export async function getImport(actor: Actor, importId: string): Promise<ImportDetail | null> {
  const found = await db.import.findFirst({
    where: { id: importId, ...visibleTo(actor) },
    select: importDetail,
  })
  if (!found) return null
  const reading = keptReading(found.reading)
  return {
    ...found,
    reading,
    inferred: found.inferred ? keptReading(found.inferred) : reading,
    place: await placeOf(actor, found),
  }
}

/** Where an import stands among those waiting, newest first, and which comes after it. */
async function placeOf(actor: Actor, { id, createdAt }: Found): Promise<ImportDetail['place']> {
  const waiting = { ...visibleTo(actor), state: 'waiting' } satisfies Prisma.ImportWhereInput
  const [newer, of, next] = await Promise.all([
    db.import.count({ where: { ...waiting, createdAt: { gt: createdAt } } }),
    db.import.count({ where: waiting }),
    db.import.findFirst({
      where: { ...waiting, OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    }),
  ])
  return { number: newer + 1, of, nextId: next?.id ?? null }
}
