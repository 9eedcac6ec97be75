import { z } from 'zod'

export const SHORTEST_PASSWORD = 12

const newPassword = z
  .string()
  .min(SHORTEST_PASSWORD, `A password needs at least ${SHORTEST_PASSWORD} characters.`)
  .max(500, 'A password may have at most 500 characters.')

/** What a browser may send to be let in; longer is not even looked at. */
export const signInInput = z.object({
  email: z.string().trim().toLowerCase().max(320),
  password: z.string().max(500),
})

export const passwordByLinkInput = z.object({ token: z.string().max(100), password: newPassword })

export const changePasswordInput = z.object({ present: z.string().max(500), next: newPassword })

export const endSessionInput = z.object({ sessionId: z.string() })

export const nothing = z.object({})
