import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { fingerprintOf } from '@/lib/importing/duplicates/fingerprint'
import { withUsualMarking } from '@/lib/importing/import-reading'
import { field, noneFound, type Reading } from '@/lib/importing/reading'
import type { InventedText } from './invented-texts'

export function readingOf({ title, paragraphs }: InventedText): Reading {
  const none = noneFound()
  const kept = { junk: null, dir: null }
  return {
    blocks: paragraphs.map((sentences) => ({
      type: 'paragraph',
      attrs: kept,
      content: [{ type: 'text', text: sentences.join(' ') }],
    })),
    fields: {
      ...{ section: none, outlet: none, date: none, updated: none, url: none },
      title: field(title, 'invented', 'sure'),
      bylines: { ...none, value: [] },
      language: field('en', 'invented', 'sure'),
      direction: field('ltr', 'invented', 'sure'),
    },
    notBefore: null,
  }
}

/** Keeps texts as waiting imports, with all an import has; the ids stand in their order. */
export async function store(actor: Actor, readings: Reading[]): Promise<string[]> {
  const { deskId, membershipId } = actor
  const captures = readings.map((reading) => {
    const bytes = Buffer.from(JSON.stringify(reading.blocks))
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {
      deskId,
      kind: 'record' as const,
      bytes,
      sha256,
      mediaType: 'application/json',
      takenById: membershipId,
    }
  })
  const captureIds = await db.capture.createManyAndReturn({ data: captures, select: { id: true } })
  const rows = readings.map((reading, place) => ({ reading, captureId: String(captureIds[place]?.id) }))
  const imports = await db.import.createManyAndReturn({
    data: rows.map(({ reading, captureId }) => {
      return {
        deskId,
        captureId,
        reading: withUsualMarking(reading, 'TLP_GREEN'),
        importedById: membershipId,
      }
    }),
    select: { id: true },
  })
  await db.fingerprint.createMany({
    data: rows.map(({ reading, captureId }) => ({ ...fingerprintOf(reading), deskId, captureId })),
  })
  return imports.map(({ id }) => id)
}
