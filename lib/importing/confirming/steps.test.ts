import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockText } from '@/lib/text/document'
import { doc } from '@/test/notation'
import { type ImportReading, withUsualMarking } from '../import-reading'
import { field, noneFound } from '../reading'
import { retyped, switched } from './edit-blocks'
import { redone, type Step, stepBetween, together, undone } from './steps'

function reading(notation: string): ImportReading {
  const read = {
    blocks: doc(notation).content,
    notBefore: null,
    fields: {
      title: noneFound(),
      section: noneFound(),
      bylines: field([], 'none', 'doubtful' as const),
      outlet: noneFound(),
      date: noneFound(),
      updated: noneFound(),
      url: noneFound(),
      language: field('en', 'the words', 'sure' as const),
      direction: field('ltr' as const, 'the words', 'sure' as const),
    },
  }
  return withUsualMarking(read, 'TLP_GREEN')
}

const came = reading('# The ramp\n The ferry was late.\n ~ Menu\n Nobody said why.\n ~ Share')

function step(before: ImportReading, after: ImportReading, thing: string | null = null): Step {
  const found = stepBetween(before, after, 'Changed', thing)
  if (!found) throw new Error('Nothing differs')
  return found
}

const titled = (before: ImportReading, title: string): ImportReading => ({
  ...before,
  fields: { ...before.fields, title: field(title, 'by hand', 'sure') },
})

it('is nothing where nothing differs', () => {
  expect(stepBetween(came, { ...came }, 'Changed')).toBeNull()
})

it.each<[string, ImportReading]>([
  [
    'blocks here and there',
    { ...came, blocks: came.blocks.map((b) => (b.attrs.junk ? switched(b, null) : b)) },
  ],
  [
    'a block gone into another',
    { ...came, blocks: came.blocks.toSpliced(1, 2, ...doc('The ferry was late. Menu').content) },
  ],
  ['a block made two', { ...came, blocks: came.blocks.toSpliced(3, 1, ...doc('Nobody\nsaid why.').content) }],
  ['a field', titled(came, 'The ramp')],
  ['the marking', { ...came, marking: field('TLP_RED', 'by hand', 'sure') }],
])('takes back and does again: %s', (_, after) => {
  const made = JSON.parse(JSON.stringify(step(came, after))) as Step
  expect(undone(after, made)).toEqual(came)
  expect(redone(came, made)).toEqual(after)
})

it('takes nothing back from a reading somebody else has changed since', () => {
  const after = { ...came, blocks: came.blocks.with(1, switched(came.blocks[1] as never, 'By hand')) }
  const theirs = { ...after, blocks: after.blocks.with(1, retyped(after.blocks[1] as never, 'quotation')) }
  expect(undone(theirs, step(came, after))).toBeNull()
  expect(undone(titled(came, 'Theirs'), step(came, titled(came, 'Mine')))).toBeNull()
})

it('makes one step of what is typed in one field, and of nothing else', () => {
  const one = titled(came, 'T')
  const two = titled(one, 'Th')
  const both = together(step(came, one, 'title'), step(one, two, 'title'))
  expect(both && undone(two, both)).toEqual(came)
  expect(together(step(came, one, 'title'), step(one, two, 'outlet'))).toBeNull()
  expect(together(step(came, one), step(one, two))).toBeNull()
})

it('leads back through any number of edits', () => {
  const edit = fc.record({
    at: fc.nat(4),
    what: fc.constantFrom('junk', 'keep', 'quotation', 'join', 'title'),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const steps: Step[] = []
      let now = came
      for (const { at, what } of edits) {
        const next = edited(now, at, what)
        const made = stepBetween(now, next, what)
        if (made) steps.push(made)
        now = next
      }
      for (const made of steps.toReversed()) now = undone(now, made) ?? now
      expect(now).toEqual(came)
    }),
  )
})

function edited(before: ImportReading, at: number, what: string): ImportReading {
  const block = before.blocks[at % before.blocks.length]
  if (!block) return before
  const place = before.blocks.indexOf(block)
  if (what === 'title') return titled(before, `Title ${at}`)
  if (what === 'join') {
    return {
      ...before,
      blocks: before.blocks.toSpliced(place, 2, ...doc(`${blockText(block)} joined`).content),
    }
  }
  if (what === 'quotation')
    return { ...before, blocks: before.blocks.with(place, retyped(block, 'quotation')) }
  return { ...before, blocks: before.blocks.with(place, switched(block, what === 'junk' ? 'By hand' : null)) }
}
