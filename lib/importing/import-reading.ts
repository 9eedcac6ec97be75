import { z } from 'zod'
import { Marking } from '@/prisma/generated/enums'
import { type Field, field, type Reading } from './reading'
import { readingInput } from './schema'

/** What stands in an import: the reading, and how far the op-ed may travel. */
export type ImportReading = Reading & { marking: Field<Marking> }

export const importReadingInput = readingInput.extend({
  marking: z.object({
    value: z.enum(Marking),
    from: z.string().max(200),
    certainty: z.enum(['sure', 'likely', 'doubtful']),
  }),
})

export function withUsualMarking(reading: Reading, usual: Marking): ImportReading {
  return { ...reading, marking: field(usual, 'desk’s usual', 'sure') }
}

/** A reading as it was kept. */
export function keptReading(json: unknown): ImportReading {
  return importReadingInput.parse(json)
}
