import type { Dependence } from '@/prisma/generated/enums'

/** A tie read as a sentence: this source … that one. */
export const dependenceName: Record<Dependence, string> = {
  same_network: 'is of the same network as',
  owner: 'is owned by',
  employer: 'is employed by',
  funder: 'is funded by',
  shared_draft: 'shares a draft with',
  republishes: 'republishes',
  cites_only: 'cites only',
}
