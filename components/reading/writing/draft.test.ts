import { expect, it } from 'vitest'
import { saying } from '@/lib/annotations/schema'
import { marked } from '@/test/notation'
import { beginDraft, type Draft, refilled, saysOf, written } from './draft'
import { draftsKey, readDrafts, writeDrafts } from './draft-store'
import { filledClaim } from './first-fields'

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

it('is kept and found again, and stays kept while cards are written on an amended text', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, words: string) => void kept.set(key, words),
    removeItem: (key: string) => void kept.delete(key),
  }
  const key = draftsKey('op-ed', 'member')
  const draft = begun('note')

  expect(writeDrafts(storage, key, { drafts: [draft], textVersionId: 't' })).toBe(true)
  expect(readDrafts(storage, key, 't')).toEqual([draft])
  expect(readDrafts(storage, key, 'next')).toEqual([])
  writeDrafts(storage, key, { drafts: [], textVersionId: 'next' })
  expect(readDrafts(storage, key, 't')).toEqual([draft])
  kept.set(key, '{"shape":2,"drafts":[{}]}')
  expect(readDrafts(storage, key, 't')).toEqual([])
  kept.set(key, 'no json')
  expect(readDrafts(storage, key, 't')).toEqual([])
})

it('says so where a browser will not keep it', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full')
    },
    removeItem: () => {},
  }
  expect(writeDrafts(full, 'key', { drafts: [begun('note')], textVersionId: 't' })).toBe(false)
})
