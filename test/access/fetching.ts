import { db } from '@/lib/db'
import { askForPages } from '@/lib/fetching/commands/ask-for-pages'
import { askToFetchAgain } from '@/lib/fetching/commands/ask-to-fetch-again'
import { endWatch, watch } from '@/lib/fetching/commands/watch'
import {
  getOpEdFetching,
  getRefetchable,
  getWatch,
  listFetchesOf,
  listPagesAsked,
} from '@/lib/fetching/queries'
import { buildOpEd } from '../builders'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

const own = { own: true }

export const fetchingTries: Tries = {
  'fetching/commands/ask-for-pages askForPages': does(
    'analyst',
    askForPages,
    own,
  )(() => ({ addresses: ['https://harbourpost.example/ferry'] })),
  'fetching/commands/ask-to-fetch-again askToFetchAgain': does('analyst', askToFetchAgain)(addressed),
  'fetching/commands/watch watch': does(
    'analyst',
    watch,
  )(async (world) => ({ ...(await addressed(world)), everyHours: 24 as const })),
  'fetching/commands/watch endWatch': does(
    'analyst',
    endWatch,
  )(async (world) => watched(world, await addressed(world))),

  'fetching/queries listPagesAsked': asks(
    'analyst',
    listPagesAsked,
    own,
  )(async ({ people }) => {
    await askForPages(people.analyst, { addresses: ['https://harbourpost.example/ferry'] })
  }),
  'fetching/queries getWatch': asks(
    'analyst',
    getWatch,
  )(async (world) => {
    const opEd = await addressed(world)
    await watched(world, opEd)
    return opEd
  }),
  'fetching/queries listFetchesOf': asks(
    'analyst',
    listFetchesOf,
  )(async (world) => {
    const { opEdId } = await addressed(world)
    await askToFetchAgain(world.people.analyst, { opEdId })
    return opEdId
  }),
  'fetching/queries getOpEdFetching': asks(
    'analyst',
    getOpEdFetching,
  )(async (world) => (await addressed(world)).opEdId),
  'fetching/queries getRefetchable': asks(
    'analyst',
    getRefetchable,
  )(async (world) => (await addressed(world)).opEdId),
}

async function addressed({ people }: BuiltWorld): Promise<{ opEdId: string }> {
  const { id: opEdId } = await buildOpEd(people.analyst)
  await db.opEd.update({ where: { id: opEdId }, data: { url: 'https://harbourpost.example/ferry' } })
  return { opEdId }
}

function watched({ people }: BuiltWorld, opEd: { opEdId: string }): Promise<{ watchId: string }> {
  return watch(people.analyst, { ...opEd, everyHours: 24 })
}
