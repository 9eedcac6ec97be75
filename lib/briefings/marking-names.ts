import type { Marking as Stored } from '@/prisma/generated/enums'
import type { Marking } from './marking'

/** Prisma cannot name a value `TLP:AMBER+STRICT`; these two say the same in the two spellings. */
export const shown: Record<Stored, Marking> = {
  TLP_CLEAR: 'TLP:CLEAR',
  TLP_GREEN: 'TLP:GREEN',
  TLP_AMBER: 'TLP:AMBER',
  TLP_AMBER_STRICT: 'TLP:AMBER+STRICT',
  TLP_RED: 'TLP:RED',
}

export const stored: Record<Marking, Stored> = {
  'TLP:CLEAR': 'TLP_CLEAR',
  'TLP:GREEN': 'TLP_GREEN',
  'TLP:AMBER': 'TLP_AMBER',
  'TLP:AMBER+STRICT': 'TLP_AMBER_STRICT',
  'TLP:RED': 'TLP_RED',
}
