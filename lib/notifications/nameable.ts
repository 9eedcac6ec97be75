import type { Prisma } from '@/prisma/generated/client'

/** Whoever can be named: at the desk still, in a role for which its op-eds exist. */
export const nameable = {
  endedAt: null,
  role: { in: ['analyst', 'editor', 'chief'] },
} satisfies Prisma.MembershipWhereInput
