import type { Actor, Person } from '@/lib/auth/actor'
import type { Role } from '@/lib/auth/role'
import type { BuiltWorld } from './world'

type Answer = unknown

/** How a query or a command is tried: who is the least that may, and with what of another desk in their hands. */
export type Try =
  | { door: 'desk'; does: 'look' | 'change'; least: Role; own: boolean; run: Run<Actor> }
  | { door: 'house'; does: 'look' | 'change'; run: Run<Person> }

/** The input is made first, so that whoever is tried finds all of it standing. */
type Run<Who> = (world: BuiltWorld) => Promise<(who: Who) => Answer>

export type Tries = Record<string, Try>

type Input<I> = (world: BuiltWorld) => I | Promise<I>

/** `own`: it names nothing, and tells of the desk of whoever asks. */
type How = { own?: boolean }

/** A query at a desk: nothing at all for everybody below `least` and for every other desk. */
export function asks<I>(least: Role, query: (actor: Actor, input: I) => Answer, { own = false }: How = {}) {
  return (input?: Input<I>): Try => ({ door: 'desk', does: 'look', least, own, run: prepared(query, input) })
}

/** A command at a desk: refused, and nothing changed, for everybody below `least` and for every other desk. */
export function does<I>(least: Role, command: (actor: Actor, input: I) => Answer, { own = false }: How = {}) {
  return (input: Input<I>): Try => ({
    door: 'desk',
    does: 'change',
    least,
    own,
    run: prepared(command, input),
  })
}

/** A query for those who keep the house; first, what must stand for it to tell something. */
export function keeperAsks(query: (person: Person) => Answer) {
  return (first?: Input<unknown>): Try => ({ door: 'house', does: 'look', run: prepared(query, first) })
}

/** A command for those who keep the house. */
export function keeperDoes<I>(command: (person: Person, input: I) => Answer) {
  return (input: Input<I>): Try => ({ door: 'house', does: 'change', run: prepared(command, input) })
}

function prepared<Who, I>(run: (who: Who, input: I) => Answer, input: Input<I> | undefined): Run<Who> {
  return async (world) => {
    const made = (await input?.(world)) as I
    return (who) => run(who, made)
  }
}
