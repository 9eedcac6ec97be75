import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import type { CaptureKind } from '@/prisma/generated/enums'
import { doubtsIn } from '../confirming/doubts'
import { type InboxOrder, placeAfter, readPlace } from '../inbox-place'
import { mayImport } from '../policy'
import { fieldsInput } from '../schema'

const PAGE = 100

export type InboxAsked = {
  state: 'waiting' | 'set_aside'
  order?: InboxOrder
  /** Only those that came by one job. */
  jobId?: string | undefined
  /** The place of the last row of the page before. */
  after?: string | undefined
}

export type ImportRow = {
  id: string
  version: number
  title: string | null
  /** The first words kept, for an op-ed without a title. */
  opening: string
  bylines: string[]
  outlet: string | null
  date: string | null
  direction: 'ltr' | 'rtl'
  language: string | null
  doubts: string[]
  words: number
  /** The desk has the same bytes, words or address already. */
  isLikelyDuplicate: boolean
  setAsideFor: string | null
  came: {
    kind: CaptureKind
    fileName: string | null
    address: string | null
    takenAt: Date
    job: string | null
  }
}

/** The doubtful ones first, or the newest; as many as a page holds, and the place of the last where more follow. */
export async function listImports(
  actor: Actor,
  asked: InboxAsked,
): Promise<{ rows: ImportRow[]; next: string | null }> {
  if (!mayImport(actor)) return { rows: [], next: null }
  const found = await db.$queryRaw<Found[]>`
    SELECT id, doubts, "createdAt" FROM "Import"
     WHERE "deskId" = ${actor.deskId} AND state = ${asked.state}::"ImportState"
       AND ${asked.jobId ? Prisma.sql`"jobId" = ${asked.jobId}` : Prisma.sql`true`}
       AND ${fromHere(asked)}
     ORDER BY ${asked.order === 'newest' ? Prisma.empty : Prisma.sql`doubts DESC,`} "createdAt" DESC, id DESC
     LIMIT ${PAGE + 1}`
  const page = found.slice(0, PAGE)
  const heads = await headsOf(
    actor,
    page.map(({ id }) => id),
  )
  const last = page.at(-1)
  return {
    rows: page.flatMap(({ id }) => heads.get(id) ?? []),
    next: found.length > PAGE && last ? placeAfter(last) : null,
  }
}

type Found = { id: string; doubts: number; createdAt: Date }

function fromHere({ order, after }: InboxAsked): Prisma.Sql {
  const place = readPlace(after)
  if (!place) return Prisma.sql`true`
  const { doubts, createdAt, id } = place
  return order === 'newest'
    ? Prisma.sql`("createdAt", id) < (${createdAt}, ${id})`
    : Prisma.sql`(doubts, "createdAt", id) < (${doubts}, ${createdAt}, ${id})`
}

type Head = {
  id: string
  version: number
  fields: unknown
  notBefore: string | null
  opening: string | null
  words: number
  isLikelyDuplicate: boolean
  setAsideFor: string | null
  kind: CaptureKind
  fileName: string | null
  address: string | null
  takenAt: Date
  job: string | null
}

/** The fields and a few figures, read in the database: a list does not carry every word of every import. */
async function headsOf({ deskId }: Actor, ids: string[]): Promise<Map<string, ImportRow>> {
  const rows = await db.$queryRaw<Head[]>`
    SELECT i.id, i.version, i."setAsideFor", i.reading->'fields' AS fields, i.reading->>'notBefore' AS "notBefore",
           c.kind, c."fileName", c.address, c."takenAt", j.label AS job,
           left(jsonb_path_query_first(i.reading, '$.blocks[*] ? (@.attrs.junk == null).content[*].text')#>>'{}', 120) AS opening,
           (SELECT coalesce(sum(array_length(regexp_split_to_array(btrim(text #>> '{}'), '\\s+'), 1)), 0)::int
              FROM (SELECT jsonb_path_query(i.reading, '$.blocks[*] ? (@.attrs.junk == null).content[*].text') AS text
                    UNION ALL
                    SELECT jsonb_path_query(i.reading, '$.blocks[*] ? (@.attrs.junk == null).content[*].content[*].text')
                   ) kept) AS words,
           EXISTS (SELECT 1 FROM "Capture" o WHERE o."deskId" = i."deskId" AND o.sha256 = c.sha256 AND o.id <> c.id)
             OR EXISTS (SELECT 1 FROM "Fingerprint" f JOIN "Fingerprint" o ON o."deskId" = f."deskId"
                           AND o."captureId" <> f."captureId"
                           AND ((o."textHash" = f."textHash" AND f."textHash" <> '') OR o.address = f.address)
                         WHERE f."deskId" = i."deskId" AND f."captureId" = i."captureId") AS "isLikelyDuplicate"
      FROM "Import" i
      JOIN "Capture" c ON c."deskId" = i."deskId" AND c.id = i."captureId"
      LEFT JOIN "Job" j ON j."deskId" = i."deskId" AND j.id = i."jobId"
     WHERE i."deskId" = ${deskId} AND i.id = ANY (${ids})`
  return new Map(rows.map((row) => [row.id, rowOf(row)]))
}

function rowOf({
  fields: json,
  notBefore,
  opening,
  kind,
  fileName,
  address,
  takenAt,
  job,
  ...row
}: Head): ImportRow {
  const fields = fieldsInput.parse(json)
  const { title, bylines, outlet, date, direction, language } = fields
  return {
    ...row,
    title: title.value,
    opening: opening ?? '',
    bylines: bylines.value.map(({ name }) => name),
    outlet: outlet.value,
    date: date.value,
    direction: direction.value,
    language: language.value,
    doubts: doubtsIn({ fields, notBefore }).map(({ words }) => words),
    came: { kind, fileName, address, takenAt, job },
  }
}

export type Batch = { jobId: string; label: string; waiting: number; createdAt: Date }

const MOST_BATCHES = 20

/** The jobs by which waiting imports came, the latest first: a ZIP, a folder, a feed, a file of records. */
export async function listBatches(actor: Actor): Promise<Batch[]> {
  if (!mayImport(actor)) return []
  return db.$queryRaw<Batch[]>`
    SELECT j.id AS "jobId", j.label, j."createdAt", count(*)::int AS waiting
      FROM "Import" i JOIN "Job" j ON j."deskId" = i."deskId" AND j.id = i."jobId"
     WHERE i."deskId" = ${actor.deskId} AND i.state = 'waiting'
     GROUP BY j.id, j.label, j."createdAt"
    HAVING count(*) > 1
     ORDER BY j."createdAt" DESC LIMIT ${MOST_BATCHES}`
}

const MOST_SURE = 5_000

/** All that wait without a doubt, to be chosen at once. */
export async function listSure(
  actor: Actor,
  { jobId }: { jobId?: string | undefined },
): Promise<{ importId: string; version: number }[]> {
  if (!mayImport(actor)) return []
  const found = await db.import.findMany({
    where: { deskId: actor.deskId, state: 'waiting', doubts: 0, ...(jobId && { jobId }) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_SURE,
    select: { id: true, version: true },
  })
  return found.map(({ id, version }) => ({ importId: id, version }))
}
