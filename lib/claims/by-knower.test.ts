import { expect, it } from 'vitest'
import type { ChainLink } from '@/lib/sources/attribution'
import type { Mention } from '@/lib/sources/mention'
import { groupByKnower } from './by-knower'

it('groups by whoever is said to know, the one most lead to first', () => {
  const groups = groupByKnower([said('Tessel'), said('Orme › Courier › Line'), said('Vantry › Line')])

  expect(groups.map(({ knower, mentions }) => [knower.name, mentions.length])).toEqual([
    ['Line', 2],
    ['Tessel', 1],
  ])
})

it('knows a writer who speaks for himself as the source others name', () => {
  expect(groupByKnower([said('Tessel'), said('Orme › Tessel')])).toHaveLength(1)
})

it('makes nothing of nothing', () => {
  expect(groupByKnower([])).toEqual([])
})

function said(path: string): Mention {
  const [writer, ...links] = path.split(' › ').map(link)
  if (!writer) throw new Error('A chain begins with a writer')
  return {
    annotationId: path,
    state: 'proposed',
    stance: 'asserts',
    exact: '',
    prefix: '',
    suffix: '',
    opEd: { id: '', title: null, language: 'en', direction: 'ltr' },
    outlet: null,
    publishedOn: null,
    chain: [writer, ...links],
  }
}

function link(name: string): ChainLink {
  return { id: name, sourceIds: [name], name, grade: null }
}
