import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { buildActor, buildColleague, buildOpEd, buildSource } from '@/test/builders'
import { dismissSuggestions, restoreSuggestions } from './commands'
import { getSuggestionGrounds } from './queries'

const eventsOf = async ({ deskId }: { deskId: string }) => {
  const chain = `desk:${deskId}`
  const events = await db.event.findMany({
    where: { chain, name: { startsWith: 'suggestion.' } },
    orderBy: { seq: 'asc' },
  })
  return events.map(({ name }) => name)
}

it('stays away for the whole desk once dismissed, until somebody takes it up again', async () => {
  const actor = await buildActor('analyst')
  const colleague = await buildColleague(actor, 'analyst')
  const { id: opEdId } = await buildOpEd(actor)

  await dismissSuggestions(actor, { opEdId, keys: ['figure 94', 'figure 90', 'figure 94'] })
  expect(await getSuggestionGrounds(colleague, opEdId)).toMatchObject({
    dismissed: ['figure 90', 'figure 94'],
  })
  await restoreSuggestions(colleague, { opEdId, keys: ['figure 94'] })
  expect(await getSuggestionGrounds(actor, opEdId)).toMatchObject({ dismissed: ['figure 90'] })
  await dismissSuggestions(actor, { opEdId, keys: ['figure 94'] })
  expect(await getSuggestionGrounds(actor, opEdId)).toMatchObject({ dismissed: ['figure 90', 'figure 94'] })
  expect(await eventsOf(actor)).toEqual([
    'suggestion.dismissed',
    'suggestion.restored',
    'suggestion.dismissed',
  ])
})

it('does nothing twice, however often or by however many it is sent', async () => {
  const actor = await buildActor('analyst')
  const { id: opEdId } = await buildOpEd(actor)
  const input = { opEdId, keys: ['repeat of the board'] }

  await Promise.all([1, 2, 3].map(() => dismissSuggestions(actor, input)))
  expect(await db.suggestionDismissal.count({ where: { opEdId } })).toBe(1)
  expect(await restoreSuggestions(actor, { opEdId, keys: ['never seen'] })).toEqual({ keys: [] })
  expect(await eventsOf(actor)).toEqual(['suggestion.dismissed'])
})

it('keeps its rows as they were written', async () => {
  const actor = await buildActor('analyst')
  const { id: opEdId } = await buildOpEd(actor)
  await dismissSuggestions(actor, { opEdId, keys: ['one'] })

  await expect(
    db.suggestionDismissal.updateMany({ where: { opEdId }, data: { dismissed: false } }),
  ).rejects.toThrow(/append-only/)
  await expect(db.suggestionDismissal.deleteMany({ where: { opEdId } })).rejects.toThrow(/append-only/)
})

it('stands on the sources of the desk under all their names, and on no other desk’s', async () => {
  const actor = await buildActor('analyst')
  const { id: opEdId } = await buildOpEd(actor, { bylines: [], outlet: null })
  const id = await buildSource(actor, { name: 'Harbour board' })
  await db.sourceAlias.create({ data: { deskId: actor.deskId, sourceId: id, name: 'Board of the Harbour' } })
  await buildSource(await buildActor('analyst'), { name: 'Elsewhere' })

  const grounds = await getSuggestionGrounds(actor, opEdId)
  expect(grounds?.sources).toMatchObject([{ id, name: 'Harbour board', aliases: ['Board of the Harbour'] }])
})
