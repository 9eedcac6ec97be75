import { type Block, blockText } from '@/lib/text/document'
import type { ImportReading } from '../import-reading'
import type { Fields, SignedBy } from '../reading'
import { blockWords } from './block-words'
import { DAY_FIRST, type Habit, MONTH_FIRST } from './habit'

const MOST_LEARNED = 40

/** What an editor corrected that is about the outlet more than about this op-ed. */
export function habitsIn(inferred: ImportReading, confirmed: ImportReading): Habit[] {
  return [
    ...blockHabits(inferred.blocks, confirmed.blocks),
    ...reasonHabits(inferred.blocks, confirmed.blocks),
    ...fieldHabits(inferred.fields, confirmed.fields),
    ...writerHabits(inferred.fields.bylines.value, confirmed.fields.bylines.value),
    ...dateHabits(inferred.fields.date, confirmed.fields.date),
  ].slice(0, MOST_LEARNED)
}

/** "junk", or the kind of a block that is kept. */
export function standingOf({ type, attrs }: Block): string {
  return attrs.junk === null ? type : 'junk'
}

function blockHabits(inferred: Block[], confirmed: Block[]): Habit[] {
  const then = new Map(inferred.map((block) => [blockText(block), block]))
  return confirmed.flatMap((block, place): Habit[] => {
    const before = then.get(blockText(block))
    if (!before || standingOf(before) === standingOf(block)) return []
    const words = blockWords(block)
    if (words !== null) return [{ about: 'block', was: words, now: standingOf(block) }]
    const above = confirmed[place - 1]
    const under = above && blockWords(above)
    return under && standingOf(block) === 'junk' ? [{ about: 'below', was: under, now: 'junk' }] : []
  })
}

/** Where every block dropped for a reason was put back, the reason does not hold at this outlet. */
function reasonHabits(inferred: Block[], confirmed: Block[]): Habit[] {
  const now = new Map(confirmed.map((block) => [blockText(block), block.attrs.junk === null]))
  const groups = Map.groupBy(
    inferred.filter((block) => block.attrs.junk !== null && blockWords(block) === null),
    (block) => block.attrs.junk ?? '',
  )
  return [...groups].flatMap(([reason, blocks]): Habit[] =>
    blocks.every((block) => now.get(blockText(block))) ? [{ about: 'reason', was: reason, now: 'keep' }] : [],
  )
}

function fieldHabits(inferred: Fields, confirmed: Fields): Habit[] {
  return (['outlet', 'section', 'language'] as const).flatMap((about): Habit[] => {
    const was = inferred[about].value ?? ''
    const now = confirmed[about].value ?? ''
    return was === now || now === '' ? [] : [{ about, was, now }]
  })
}

function writerHabits(inferred: SignedBy[], confirmed: SignedBy[]): Habit[] {
  const names = new Set(confirmed.map(({ name }) => name))
  return inferred.flatMap(({ name, role }): Habit[] => {
    if (names.has(name)) return []
    const parted = role === null ? confirmed.find((one) => partedBy(name, one)) : undefined
    const between = parted && partedBy(name, parted)
    if (between) return [{ about: 'role', was: between, now: 'name, then role' }]
    return confirmed.length < inferred.length ? [{ about: 'writer', was: name, now: '' }] : []
  })
}

/** What stands between name and role where both were read as one name: "Mira Holm, pilot" has ", ". */
function partedBy(whole: string, { name, role }: SignedBy): string | null {
  if (!role || !whole.startsWith(name) || !whole.endsWith(role)) return null
  const between = whole.slice(name.length, whole.length - role.length)
  return between.trim() !== '' && between.length <= 4 ? between : null
}

function dateHabits({ value: was, choices = [] }: Fields['date'], { value }: Fields['date']): Habit[] {
  const [dayFirst, monthFirst] = choices
  if (was !== null || choices.length !== 2 || (value !== dayFirst && value !== monthFirst)) return []
  return [{ about: 'date', was: 'either of two', now: value === dayFirst ? DAY_FIRST : MONTH_FIRST }]
}
