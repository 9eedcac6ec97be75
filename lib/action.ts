import 'server-only'
import type { z } from 'zod'
import type { Actor, Person } from './auth/actor'
import { currentActor, currentPerson } from './auth/session'
import type { Outcome } from './outcome'
import { Refusal } from './refusal'

const SIGNED_OUT =
  'You are signed out. Sign in again in another tab, then repeat this: nothing you typed is lost.'
const ANOTHER_SIGNED_IN =
  'Somebody else is signed in here. Sign in again as yourself: nothing you typed is lost.'
const NO_DESK = 'That desk is gone, or you no longer belong to it.'

/**
 * Wraps a command as a server action at a desk: who is asking, then what they sent, then the work. What was written
 * before it is sent says by which membership, and is not done in the name of whoever has signed in since.
 * Next hides the message of a thrown error in production, so refusals travel as values.
 */
export function action<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (actor: Actor, input: z.output<Schema>) => Promise<T>,
) {
  return async (desk: string, input: z.input<Schema>, by?: string): Promise<Outcome<T>> => {
    const actor = await currentActor(String(desk))
    if (!actor) return (await currentPerson()) ? no('not-found', NO_DESK) : no('signed-out', SIGNED_OUT)
    if (by !== undefined && by !== actor.membershipId) return no('signed-out', ANOTHER_SIGNED_IN)
    return attempt(schema, input, (parsed) => run(actor, parsed))
  }
}

/** The same for what belongs to the house: people, desks, one's own account. */
export function houseAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (person: Person, input: z.output<Schema>) => Promise<T>,
) {
  return async (input: z.input<Schema>): Promise<Outcome<T>> => {
    const person = await currentPerson()
    if (!person) return no('signed-out', SIGNED_OUT)
    return attempt(schema, input, (parsed) => run(person, parsed))
  }
}

/** For the two doors that stand open to everyone: signing in and setting a password by link. */
export function openAction<Schema extends z.ZodType, T>(
  schema: Schema,
  run: (input: z.output<Schema>) => Promise<T>,
) {
  return (input: z.input<Schema>): Promise<Outcome<T>> => attempt(schema, input, run)
}

async function attempt<Schema extends z.ZodType, T>(
  schema: Schema,
  input: unknown,
  run: (parsed: z.output<Schema>) => Promise<T>,
): Promise<Outcome<T>> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return invalid(parsed.error)
  try {
    return { ok: true, value: await run(parsed.data) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { reason, message, current } = error
    return { ok: false, reason, message, ...(current !== undefined && { current }) }
  }
}

function no(reason: 'not-found' | 'signed-out', message: string): Outcome<never> {
  return { ok: false, reason, message }
}

function invalid(error: z.ZodError): Outcome<never> {
  const fields = Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]))
  return {
    ok: false,
    reason: 'invalid',
    message: error.issues[0]?.message ?? 'Something is missing.',
    fields,
  }
}
