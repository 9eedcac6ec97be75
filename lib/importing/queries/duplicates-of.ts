import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { addressKey } from '../duplicates/address-key'
import { type Duplicate, type Known, likeliest, type Reason } from '../duplicates/duplicate'
import { fingerprintOf, keptTexts } from '../duplicates/fingerprint'
import { sharedPassage } from '../duplicates/passage'
import { SAY } from '../duplicates/resemblance'
import { sentences } from '../duplicates/sentences'
import { wordsOf } from '../duplicates/words'
import { keptReading } from '../import-reading'
import { visibleTo } from '../policy'
import { findAlike, findQuoting, findSame } from './alike'
import { textOf, whatBecameOf } from './known'

/** Op-eds of the desk, and imports that are none yet, that an import may be the same as; the likeliest first. */
export async function duplicatesOf(actor: Actor, importId: string): Promise<Duplicate[]> {
  const { deskId } = actor
  const found = await db.import.findFirst({
    where: { id: importId, ...visibleTo(actor) },
    select: { reading: true, opEdId: true, capture: { select: { id: true, sha256: true, address: true } } },
  })
  if (!found) return []
  const { blocks, fields } = keptReading(found.reading)
  const { capture } = found
  const print = fingerprintOf({ blocks, fields })
  const sought = { ...print, deskId, captureId: capture.id, sha256: capture.sha256 }

  const [same, alike, quoting] = await Promise.all([
    findSame({ ...sought, address: print.address ?? addressKey(capture.address) }),
    findAlike(sought),
    findQuoting(sought),
  ])
  const because = reasons(same, alike)
  const known = await whatBecameOf(deskId, [
    ...new Set([...because.map(({ captureId }) => captureId), ...quoting]),
  ])
  const told = because.flatMap(({ captureId, reason }) => tell(known.get(captureId), reason))
  const untold = quoting
    .flatMap((id) => known.get(id) ?? [])
    .filter(({ id }) => !told.some((one) => one.id === id))
  const passages = await passagesIn(deskId, keptTexts({ type: 'doc', content: blocks }), untold)

  return likeliest([...told, ...passages]).filter(({ id }) => id !== found.opEdId)
}

type Because = { captureId: string; reason: Reason }

function reasons(
  same: Awaited<ReturnType<typeof findSame>>,
  alike: { captureId: string; share: number }[],
): Because[] {
  return [
    ...same.bytes.map((captureId): Because => ({ captureId, reason: { kind: 'bytes' } })),
    ...same.text.map((captureId): Because => ({ captureId, reason: { kind: 'text' } })),
    ...same.address.map((captureId): Because => ({ captureId, reason: { kind: 'address' } })),
    ...alike.map(({ captureId, share }): Because => {
      return { captureId, reason: { kind: share >= SAY ? 'near' : 'alike', share } }
    }),
  ]
}

function tell(known: Known | undefined, reason: Reason): Duplicate[] {
  return known ? [{ ...known, reason }] : []
}

const MOST_READ = 8

async function passagesIn(deskId: string, texts: string[], others: Known[]): Promise<Duplicate[]> {
  const mine = countedText(texts)
  const once = [...new Map(others.map((known) => [known.id, known])).values()].slice(0, MOST_READ)
  const found = await Promise.all(
    once.map(async (known) => {
      const text = await textOf(deskId, known)
      const passage = text && sharedPassage(mine, countedText(keptTexts(text)))
      return passage ? [{ ...known, reason: { kind: 'passage' as const, ...passage } }] : []
    }),
  )
  return found.flat()
}

function countedText(texts: string[]) {
  return { words: wordsOf(texts.join('\n')).length, sentences: sentences(texts) }
}
