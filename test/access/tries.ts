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

/** What comes after whoever asks; where nothing does, whatever must stand before it is asked. */
type After<F extends AnyDoor> = Parameters<F>['length'] extends 1 ? unknown : Parameters<F>[1]

type AnyDoor = (...given: never[]) => Answer

type Input<I> = (world: BuiltWorld) => I | Promise<I>

/** `own`: it names nothing, and tells of the desk of whoever asks. */
type How = { own?: boolean }

/** A query at a desk: nothing at all for everybody below `least` and for every other desk. */
export function asks<Query extends AnyDoor>(
  least: Role,
  query: Query,
  input?: Input<After<Query>>,
  { own = false }: How = {},
): Try {
  return { door: 'desk', does: 'look', least, own, run: prepared(query, input) }
}

/** A command at a desk: refused, and nothing changed, for everybody below `least` and for every other desk. */
export function does<Command extends AnyDoor>(
  least: Role,
  command: Command,
  input: Input<After<Command>>,
  { own = false }: How = {},
): Try {
  return { door: 'desk', does: 'change', least, own, run: prepared(command, input) }
}

/** A query for those who keep the house. */
export function keeperAsks<Query extends AnyDoor>(query: Query, input?: Input<unknown>): Try {
  return { door: 'house', does: 'look', run: prepared((who: Person) => call(query, who), input) }
}

/** A command for those who keep the house. */
export function keeperDoes<Command extends AnyDoor>(command: Command, input: Input<After<Command>>): Try {
  return { door: 'house', does: 'change', run: prepared(command, input) }
}

function prepared(run: AnyDoor, input: Input<unknown> | undefined): Run<Actor | Person> {
  return async (world) => {
    const made = await input?.(world)
    return (who) => call(run, who, made)
  }
}

/** The types were checked where the table was written. */
function call(run: AnyDoor, ...given: unknown[]): Answer {
  return run(...(given as never[]))
}
