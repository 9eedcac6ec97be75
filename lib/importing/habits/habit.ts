/** A correction made for an outlet: what something was read as, and what an editor made of it. */
export type Habit = { about: About; was: string; now: string }

/**
 * block: the words of a short block, and whether it is junk, kept, or of another kind.
 * below: the words of a short block, after which a longer one is junk.
 * reason: why blocks were dropped, all of which were put back.
 * outlet, section, language: the value of that field, the empty string for none.
 * writer: a name read as a writer's, and the name it should be; the empty string where it is none.
 * role: what stands between a writer's name and what they are.
 * date: a date that may be either of two, and how this outlet writes it.
 */
export type About =
  | 'block'
  | 'below'
  | 'reason'
  | 'outlet'
  | 'section'
  | 'language'
  | 'writer'
  | 'role'
  | 'date'

const abouts: readonly string[] = [
  'block',
  'below',
  'reason',
  'outlet',
  'section',
  'language',
  'writer',
  'role',
  'date',
] satisfies About[]

/** A habit as it was kept: how often it was made, and when last. */
export type KnownHabit = Habit & { times: number; lastAt: Date }

export function isAbout(about: string): about is About {
  return abouts.includes(about)
}

/** A correction is offered so long as it was made more often than declined, of which three count at most. */
export const MOST_TIMES = 3

export const DAY_FIRST = 'day first'
export const MONTH_FIRST = 'month first'
