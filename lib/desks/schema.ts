import { z } from 'zod'
import { roles } from '@/lib/auth/role'
import { slugOf } from './slug'

const role = z.enum(roles, 'Choose a role.')
const deskName = z
  .string()
  .trim()
  .min(1, 'A desk needs a name.')
  .max(60, 'A name may have at most 60 characters.')
const email = z
  .email('That is not an e-mail address.')
  .max(254)
  .transform((given) => given.toLowerCase())

export const makeDeskInput = z.object({
  name: deskName,
  /** What stands in the address of its pages. */
  slug: z
    .string()
    .trim()
    .min(1, 'A desk needs an address.')
    .max(40, 'An address may have at most 40 characters.')
    .refine((given) => given === slugOf(given), 'An address has small letters, figures and single hyphens.'),
  /** Who is its first chief. */
  chiefId: z.string().min(1, 'Choose who is its first chief.'),
})

export const renameDeskInput = z.object({ deskId: z.string(), name: deskName })
export const retireDeskInput = z.object({ deskId: z.string() })

export const addPersonInput = z.object({
  name: z.string().trim().min(1, 'Write their name.').max(80, 'A name may have at most 80 characters.'),
  email,
  /** A desk and a role there, where they begin at one. */
  place: z.object({ deskId: z.string(), role }).nullable(),
})

export const personInput = z.object({ personId: z.string() })
export const giveRoleInput = z.object({ personId: z.string(), deskId: z.string(), role })
export const changeRoleInput = z.object({ membershipId: z.string(), role })
export const endMembershipInput = z.object({ membershipId: z.string() })
export const giveRoleHereInput = z.object({ email, role })

export type MakeDeskInput = z.output<typeof makeDeskInput>
export type AddPersonInput = z.output<typeof addPersonInput>
export type GiveRoleInput = z.output<typeof giveRoleInput>
