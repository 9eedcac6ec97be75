import 'server-only'
import { db } from '@/lib/db'
import type { TextDocument } from '@/lib/text/document'
import type { ImportState, Prisma } from '@/prisma/generated/client'
import type { Known } from '../duplicates/duplicate'
import { fieldsInput } from '../schema'

export const knownOpEd = {
  id: true,
  title: true,
  publishedOn: true,
  language: true,
  direction: true,
  state: true,
  setAsideFor: true,
  outlet: { select: { name: true } },
} satisfies Prisma.OpEdSelect

const leadsTo = {
  id: true,
  import: { select: { id: true, state: true, opEd: { select: knownOpEd } } },
  textVersions: { select: { opEd: { select: knownOpEd } }, take: 1 },
  recapture: { select: { opEd: { select: knownOpEd } } },
} satisfies Prisma.CaptureSelect

type KnownOpEd = Prisma.OpEdGetPayload<{ select: typeof knownOpEd }>

/** What each capture became: an op-ed, or an import that is not one yet. */
export async function whatBecameOf(deskId: string, captureIds: string[]): Promise<Map<string, Known>> {
  const captures = await db.capture.findMany({
    where: { deskId, id: { in: captureIds } },
    select: leadsTo,
  })
  const pending = captures.flatMap(({ import: one }) => (one && !one.opEd ? [one.id] : []))
  const imports = await knownImports(deskId, pending)

  return new Map(
    captures.flatMap((capture) => {
      const opEd = capture.import?.opEd ?? capture.textVersions[0]?.opEd ?? capture.recapture?.opEd
      const known = opEd ? knownAsOpEd(opEd) : imports.get(capture.import?.id ?? '')
      return known ? [[capture.id, known] as const] : []
    }),
  )
}

export function knownAsOpEd({ outlet, publishedOn, ...opEd }: KnownOpEd): Known {
  return {
    kind: 'op-ed',
    ...opEd,
    outlet: outlet?.name ?? null,
    date: publishedOn?.toISOString().slice(0, 10) ?? null,
  }
}

type ImportHead = { id: string; state: ImportState; setAsideFor: string | null; fields: unknown }

/** The fields alone, read in the database: not every word of every import. */
export async function knownImports(deskId: string, ids: string[]): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map()
  const rows = await db.$queryRaw<ImportHead[]>`
    SELECT id, state, "setAsideFor", reading->'fields' AS fields
      FROM "Import" WHERE "deskId" = ${deskId} AND id = ANY (${ids})`
  return new Map(rows.map((row) => [row.id, knownAsImport(row)]))
}

function knownAsImport({ fields: json, ...row }: ImportHead): Known {
  const { title, outlet, date, language, direction } = fieldsInput.parse(json)
  return {
    kind: 'import',
    ...row,
    title: title.value,
    outlet: outlet.value,
    date: date.value,
    language: language.value,
    direction: direction.value,
  }
}

/** The text an op-ed is read in now, or the one an import was read as. */
export async function textOf(
  deskId: string,
  { kind, id }: Pick<Known, 'kind' | 'id'>,
): Promise<TextDocument | null> {
  if (kind === 'import') {
    const found = await db.$queryRaw<{ blocks: TextDocument['content'] }[]>`
      SELECT reading->'blocks' AS blocks FROM "Import" WHERE "deskId" = ${deskId} AND id = ${id}`
    return found[0] ? { type: 'doc', content: found[0].blocks } : null
  }
  const version = await db.textVersion.findFirst({
    where: { deskId, opEdId: id },
    orderBy: { number: 'desc' },
    select: { document: true },
  })
  return version ? (version.document as TextDocument) : null
}
