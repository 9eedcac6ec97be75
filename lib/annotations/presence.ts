import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { listenTo, say } from '@/lib/live-line'

/** Somebody in an op-ed now, and where in its text they are. */
export type Present = { id: string; membershipId: string; name: string; at: number | null }

type Room = { deskId: string; opEdId: string }

const FORGOTTEN_MS = 25_000

const heard = z.object({
  is: z.enum(['here', 'gone', 'who']),
  deskId: z.string(),
  opEdId: z.string(),
  id: z.string(),
  membershipId: z.string(),
  name: z.string(),
  at: z.number().nullable(),
})

type Heard = z.output<typeof heard>

/**
 * Who is in an op-ed, told from process to process and kept nowhere: each window says that it is here, again with each
 * proof that its reader still belongs to the desk, and is forgotten when it says it is gone or nothing more is heard.
 */
export function enter(actor: Actor, room: Room, id: string, tell: (present: Present[]) => void) {
  const others = new Map<string, Present & { heardAt: number }>()
  let place: number | null = null
  const own = keyOf({ id, membershipId: actor.membershipId })
  const speak = (is: Heard['is']) => {
    const { membershipId, name } = actor
    const words: Heard = { ...room, is, id, membershipId, name, at: place }
    void say('opcit_presence', JSON.stringify(words))
  }
  const told = () => tell([...others.values()].map(({ heardAt: _, ...present }) => present))

  const deaf = listenTo('opcit_presence', (said) => {
    if (said === null) return speak('who')
    const one = heardIn(said)
    if (!one || one.deskId !== room.deskId || one.opEdId !== room.opEdId) return
    if (keyOf(one) === own) {
      place = one.at ?? place
      return
    }
    if (one.is === 'gone') others.delete(keyOf(one))
    else {
      const { membershipId, name, at } = one
      others.set(keyOf(one), { id: one.id, membershipId, name, at, heardAt: Date.now() })
    }
    if (one.is === 'who') speak('here')
    told()
  })
  speak('who')

  return {
    beat() {
      speak('here')
      const before = others.size
      for (const [key, { heardAt }] of others) if (Date.now() - heardAt > FORGOTTEN_MS) others.delete(key)
      if (others.size < before) told()
    },
    end() {
      speak('gone')
      deaf()
    },
  }
}

/** Where somebody now is, for whoever is in the same op-ed. */
export async function sayPlace(actor: Actor, room: Room, { id, at }: { id: string; at: number | null }) {
  const { membershipId, name } = actor
  const words: Heard = { ...room, is: 'here', id, membershipId, name, at }
  await say('opcit_presence', JSON.stringify(words))
}

function keyOf({ id, membershipId }: { id: string; membershipId: string }): string {
  return `${membershipId} ${id}`
}

function heardIn(said: string): Heard | null {
  try {
    return heard.safeParse(JSON.parse(said)).data ?? null
  } catch {
    return null
  }
}
