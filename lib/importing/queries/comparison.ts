import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo as opEdsVisibleTo } from '@/lib/op-eds/policy'
import { type Comparison, compareTexts } from '@/lib/text/comparison'
import type { Direction, ImportState } from '@/prisma/generated/enums'
import type { Duplicate, Known, Reason } from '../duplicates/duplicate'
import { keptReading } from '../import-reading'
import { visibleTo } from '../policy'
import { duplicatesOf } from './duplicates-of'
import { knownAsOpEd, knownImports, knownOpEd, textOf } from './known'

export type ImportBeside = {
  importId: string
  version: number
  state: ImportState
  title: string | null
  language: string | null
  direction: Direction
  other: Known
  /** Why they may be the same; null where nothing says so. */
  reason: Reason | null
  comparison: Comparison
}

/** An import beside an op-ed, or another import, that it may be the same as. */
export async function getComparison(
  actor: Actor,
  { importId, otherId }: { importId: string; otherId: string },
): Promise<ImportBeside | null> {
  const found = await db.import.findFirst({
    where: { id: importId, ...visibleTo(actor) },
    select: { version: true, state: true, reading: true },
  })
  const other = found && (await duplicateOr(actor, importId, otherId))
  const text = other && (await textOf(actor.deskId, other.known))
  if (!found || !text) return null

  const { blocks, fields } = keptReading(found.reading)
  return {
    importId,
    version: found.version,
    state: found.state,
    title: fields.title.value,
    language: fields.language.value,
    direction: fields.direction.value,
    other: other.known,
    reason: other.reason,
    comparison: compareTexts(text.content, blocks),
  }
}

type Found = { known: Known; reason: Reason | null }

/** The likely duplicate of that id, or whatever of the desk bears it. */
async function duplicateOr(actor: Actor, importId: string, otherId: string): Promise<Found | null> {
  const likely = (await duplicatesOf(actor, importId)).find(({ id }) => id === otherId)
  if (likely) return apart(likely)

  const opEd = await db.opEd.findFirst({
    where: { AND: [opEdsVisibleTo(actor), { id: otherId }] },
    select: knownOpEd,
  })
  if (opEd) return { known: knownAsOpEd(opEd), reason: null }
  const known = (await knownImports(actor.deskId, [otherId])).get(otherId)
  return known ? { known, reason: null } : null
}

function apart({ reason, ...known }: Duplicate): Found {
  return { known, reason }
}
