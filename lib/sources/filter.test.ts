import { expect, it } from 'vitest'
import { filterSources } from './filter'

const sources = [
  { name: 'Corrin Line', aliases: ['CL Ferries'], kind: 'organisation', grade: 'D' },
  { name: 'Harbour board log', aliases: [], kind: 'document', grade: null },
  { name: 'Mara Tessel', aliases: [], kind: 'person', grade: 'F' },
] as const

it.each([
  ['everything', {}, ['Corrin Line', 'Harbour board log', 'Mara Tessel']],
  ['part of a name', { words: 'LOG harb' }, ['Harbour board log']],
  ['another name', { words: 'ferries' }, ['Corrin Line']],
  ['no words out of two names', { words: 'line ferries' }, []],
  ['a kind', { kind: 'person' }, ['Mara Tessel']],
  ['a grade', { grade: 'F' }, ['Mara Tessel']],
  ['the ungraded, which are not the unjudged', { grade: 'none' }, ['Harbour board log']],
])('finds %s', (_, wanted, names) => {
  const all = sources.map((source) => ({ ...source, aliases: [...source.aliases] }))
  const found = filterSources(all, { words: '', kind: '', grade: '', ...wanted })

  expect(found.map(({ name }) => name)).toEqual(names)
})
