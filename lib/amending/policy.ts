import type { Actor } from '@/lib/auth/actor'
import { atLeast } from '@/lib/auth/role'

/** What the desk reads is changed by those who confirm what comes in and review what is made of it. */
export function mayAmend(actor: Pick<Actor, 'role'>): boolean {
  return atLeast(actor, 'editor')
}
