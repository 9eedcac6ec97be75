import { z } from 'zod'

export const verifyTrailInput = z.object({})

const trailAsked = z.object({
  about: z.string().max(80).optional().catch(undefined),
  by: z.string().max(80).optional().catch(undefined),
  before: z.coerce.number().int().positive().max(2_147_483_647).optional().catch(undefined),
})

/** What the address of a trail narrows it to; nonsense narrows nothing. */
export function readTrailAsked(
  query: Record<string, string | string[] | undefined>,
): z.output<typeof trailAsked> {
  return trailAsked.parse(query)
}
