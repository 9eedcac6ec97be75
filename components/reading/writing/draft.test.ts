import { expect, it } from 'vitest'
import { saying } from '@/lib/annotations/schema'
import { marked } from '@/test/notation'
import { beginDraft, type Draft, refilled, saysOf, written } from './draft'
import { draftsKey, readDrafts, writeDrafts } from './draft-store'
import { filledClaim } from './first-fields'
import { placedIn } from './placed-in'

const { text, span } = marked('It wrote that «the harbour board» met, “and ninety left late”.')
const begun = (kind: Draft['kind'], place = span) =>
  beginDraft({ key: 'k', kind, textVersionId: 't', text, span: place })

it('is filled in so that a claim can be saved at once', () => {
  const quoted = { start: text.indexOf('ninety'), end: text.indexOf('”') }
  const says = saying.parse(saysOf(begun('claim', quoted)))
  expect(says).toMatchObject({
    claim: { sentence: 'Ninety left late.' },
    stance: 'asserts',
    wording: 'verbatim',
    basis: 'textual',
    attribution: [],
  })
})

it('holds what was filled in for a guess until it is touched', () => {
  const draft = begun('claim')
  expect(draft.guesses).toMatchObject({ stance: expect.any(String), wording: expect.any(String) })
  const { guesses, touched, fields } = written(draft, { stance: 'denies' })
  expect(guesses).not.toHaveProperty('stance')
  expect(guesses).toHaveProperty('wording')
  expect([touched, fields.stance]).toEqual([true, 'denies'])
})

it('is filled in better once the words are read, save where somebody has written', () => {
  const better = filledClaim({
    ...{
      sentence: 'The board met.',
      claimKind: 'quantity',
      figure: '90',
      unit: 'boats',
      comparator: '',
      asOf: '',
    },
    ...{ stance: 'reports', wording: 'paraphrase', basis: 'textual', attribution: [] },
  })
  const draft = begun('claim')
  expect(refilled(draft, better)).toEqual({ ...draft, ...better })
  const late = refilled(written(draft, { sentence: 'Mine.' }), better)
  expect(late.fields).toMatchObject({ sentence: 'Mine.', stance: 'reports', figure: '' })
  expect(late.guesses).not.toHaveProperty('sentence')
})

it('gives a new source the words it is mentioned by as an alias, where they differ from its name', () => {
  const draft = begun('source')
  expect(saysOf(draft)).toMatchObject({ source: { name: 'Harbour board', aliases: ['the harbour board'] } })
  const named = {
    ...draft,
    fields: { ...draft.fields, source: { id: 's1', name: 'Board', kind: 'person', grade: null } as const },
  }
  expect(saysOf(named)).toMatchObject({ source: { id: 's1' } })
})

function shelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, words: string) => void kept.set(key, words),
    removeItem: (key: string) => void kept.delete(key),
  }
}

it('is kept and found again, on whichever text it was written, once however often it is written', () => {
  const storage = shelf()
  const key = draftsKey('op-ed', 'member')
  const draft = begun('note')
  const own = new Set([draft.key])

  expect(writeDrafts(storage, key, { drafts: [draft], own })).toBe(true)
  writeDrafts(storage, key, { drafts: [draft], own })
  expect(readDrafts(storage, key)).toEqual([draft])
  writeDrafts(storage, key, { drafts: [], own })
  expect(readDrafts(storage, key)).toEqual([])
  storage.setItem(key, '{"shape":2,"drafts":[{}]}')
  expect(readDrafts(storage, key)).toEqual([])
  storage.setItem(key, 'no json')
  expect(readDrafts(storage, key)).toEqual([])
})

it('leaves alone what another tab has written, newer words of a draft known here too', () => {
  const storage = shelf()
  const [here, there] = [
    { ...begun('note'), key: 'here' },
    { ...begun('note'), key: 'there' },
  ]
  const newer = { ...there, touched: true }
  writeDrafts(storage, 'key', { drafts: [newer], own: new Set(['there']) })
  writeDrafts(storage, 'key', { drafts: [there, here], own: new Set(['here']) })
  expect(readDrafts(storage, 'key')).toEqual([newer, here])
})

it('stands on the words of an amended text once somebody says which, or where the desk carried what it changes', () => {
  const draft = begun('note')
  const text = { id: 'next', text: 'Other words before. Not a single ferry sailed.' }
  const span = { start: 6, end: 11 }
  const none = { selected: null, card: null }

  expect(placedIn({ ...text, id: draft.place.textVersionId }, draft, none)).toBe(draft)
  expect(placedIn(text, draft, none)).toBeNull()
  expect(placedIn(text, draft, { ...none, selected: span })?.place).toEqual({
    ...{ textVersionId: 'next', span, exact: 'words' },
  })
  const card = { textVersionId: 'next', span, exact: 'words', anchor: 'exact' as const }
  expect(placedIn(text, draft, { ...none, card })?.place).toEqual({
    textVersionId: 'next',
    span,
    exact: 'words',
  })
  expect(placedIn(text, draft, { ...none, card: { ...card, anchor: 'changed' } })).toBeNull()
  const ahead = { ...card, textVersionId: draft.place.textVersionId }
  expect(placedIn(text, draft, { ...none, card: ahead })).toBe(draft)
})

it('says so where a browser will not keep it', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
    removeItem: () => {},
  }
  expect(writeDrafts(full, 'key', { drafts: [begun('note')], own: new Set(['k']) })).toBe(false)
})
