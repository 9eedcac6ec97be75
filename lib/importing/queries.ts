import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { ImportState, Prisma } from '@/prisma/generated/client'
import { type ImportReading, keptReading } from './import-reading'
import { visibleTo } from './policy'

const cameIn = {
  kind: true,
  fileName: true,
  takenAt: true,
  takenBy: { select: { user: { select: { name: true } } } },
} satisfies Prisma.CaptureSelect

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
  job: { select: { label: true } },
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

/** Where an import stands among those waiting, the doubtful first, and which comes next; after the last, the first. */
async function placeOf({ deskId }: Actor, { id }: Found): Promise<ImportDetail['place']> {
  const [place] = await db.$queryRaw<ImportDetail['place'][]>`
    WITH here AS (SELECT doubts, "createdAt", id FROM "Import" WHERE "deskId" = ${deskId} AND id = ${id}),
         waiting AS (SELECT doubts, "createdAt", id FROM "Import" WHERE "deskId" = ${deskId} AND state = 'waiting')
    SELECT (SELECT count(*)::int FROM waiting w, here h
             WHERE (w.doubts, w."createdAt", w.id) >= (h.doubts, h."createdAt", h.id)) AS number,
           (SELECT count(*)::int FROM waiting) AS of,
           (SELECT w.id FROM waiting w, here h WHERE w.id <> h.id
             ORDER BY (w.doubts, w."createdAt", w.id) > (h.doubts, h."createdAt", h.id),
                      w.doubts DESC, w."createdAt" DESC, w.id DESC LIMIT 1) AS "nextId"`
  return place ?? { number: 1, of: 1, nextId: null }
}
