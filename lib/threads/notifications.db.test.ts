import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { annotate } from '@/lib/annotations/commands/annotate'
import { reviseAnnotation } from '@/lib/annotations/commands/revise-annotation'
import { saying } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { markAllRead, markRead } from '@/lib/notifications/commands'
import { listenToNotifications } from '@/lib/notifications/live'
import { countUnread, listNotifications } from '@/lib/notifications/queries'
import { buildActor, buildClaimMention, buildColleague, buildOpEd, buildPerson } from '@/test/builders'
import { changeComment } from './commands/change-comment'
import { comment } from './commands/comment'
import { takeBackComment } from './commands/take-back-comment'
import { getThread, listNameable } from './queries'

const key = () => ({ sendKey: randomUUID() })

async function begin() {
  const actor = await buildActor('analyst')
  const { deskId: id, deskSlug: slug } = actor
  const join = async (name: string, role: 'reader' | 'analyst' | 'editor' = 'editor') =>
    buildActor(role, { desk: { id, slug, name: '' }, person: await buildPerson({ name }) })
  const { id: annotationId } = await buildClaimMention(actor)
  const say = (who: Actor, words: string) => comment(who, { annotationId, words, ...key() })
  return { actor, annotationId, join, say }
}

async function told(actor: Actor) {
  const groups = await listNotifications(actor)
  return groups.flatMap(({ lines }) => lines.map(({ kind, words, read }) => ({ kind, words, read })))
}

it('tells whoever is named, and whoever takes part, of words once and nobody of their own', async () => {
  const { actor, join, say } = await begin()
  const mara = await join('Mara Tessel')
  const bo = await join('Bo Lind')

  await say(mara, '@Mara Tessel and @Bo Lind: ninety, or nineteen?')
  expect(await told(actor)).toMatchObject([{ kind: 'replied' }])
  expect(await told(bo)).toMatchObject([{ kind: 'named', read: false }])
  expect(await told(mara)).toEqual([])

  await say(bo, 'Ninety, @Mara Tessel.')
  expect(await told(mara)).toEqual([{ kind: 'named', words: 'Ninety, @Mara Tessel.', read: false }])
  expect(await countUnread(actor)).toBe(2)
})

it('names nobody to whom the op-ed does not exist: a reader, one who left, one of another desk', async () => {
  const { actor, annotationId, join, say } = await begin()
  const reader = await join('Rea Der', 'reader')
  const left = await join('Lou Ness')
  await db.membership.update({ where: { id: left.membershipId }, data: { endedAt: new Date() } })
  const elsewhere = await buildActor('chief', { person: await buildPerson({ name: 'Els Where' }) })

  await say(actor, '@Rea Der, @Lou Ness, @Els Where?')

  const [line] = (await getThread(actor, annotationId))?.lines ?? []
  expect(line).toMatchObject({ named: [] })
  const everybody = [reader, left, elsewhere].map(({ membershipId }) => membershipId)
  expect(await db.notification.count({ where: { forId: { in: everybody } } })).toBe(0)
  expect((await listNameable(actor)).map(({ name }) => name)).toEqual([actor.name])
})

it('tells somebody who left nothing of a thread they took part in, and shows a reader nothing', async () => {
  const { actor, join, say } = await begin()
  const left = await join('Lou Ness')
  const demoted = await join('Dee Moted')
  await say(left, 'Since when?')
  await say(demoted, 'Yes, since when?')
  await db.membership.update({ where: { id: left.membershipId }, data: { endedAt: new Date() } })
  await say(actor, 'Since May.')

  expect(await db.notification.count({ where: { forId: left.membershipId, byId: actor.membershipId } })).toBe(
    0,
  )
  expect(await countUnread(demoted)).toBe(1)
  expect(await countUnread({ ...demoted, role: 'reader' })).toBe(0)
  expect(await listNotifications({ ...demoted, role: 'reader' })).toEqual([])
})

it('tells of a name that a change brings in, not again of one that stood there', async () => {
  const { actor, join, say } = await begin()
  const bo = await join('Bo Lind')
  const mara = await join('Mara Tessel')
  const { commentId } = await say(actor, 'Ask @Bo Lind')
  const words = 'Ask @Bo Lind and @Mara Tessel'
  await changeComment(actor, { commentId, revision: 1, words, ...key() })

  expect(await told(bo)).toEqual([{ kind: 'named', words, read: false }])
  expect(await told(mara)).toEqual([{ kind: 'named', words, read: false }])
})

it('tells of no words that were taken back', async () => {
  const { actor, join, say } = await begin()
  const bo = await join('Bo Lind')
  const { commentId } = await say(actor, '@Bo Lind, look')
  await takeBackComment(actor, { commentId, revision: 1, ...key() })
  expect([await countUnread(bo), await listNotifications(bo)]).toEqual([0, []])
})

it('lets a note name people, which makes it an open thread, and tells them once', async () => {
  const { actor, join } = await begin()
  const bo = await join('لیلا فرهادی')
  const opEd = await buildOpEd(actor)
  const words = 'The ferry was late again'
  const start = opEd.text.indexOf(words)
  const place = {
    textVersionId: opEd.textVersionId,
    span: { start, end: start + words.length },
    exact: words,
  }
  const note = (said: string) => saying.parse({ kind: 'note', note: said })
  const { annotationId } = await annotate(actor, {
    opEdId: opEd.id,
    place,
    says: note('از @لیلا فرهادی بپرس'),
  })

  expect(await getThread(bo, annotationId)).toMatchObject({ state: 'open', named: [{ name: 'لیلا فرهادی' }] })
  expect(await told(bo)).toEqual([{ kind: 'named', words: 'از @لیلا فرهادی بپرس', read: false }])
  await reviseAnnotation(actor, { annotationId, revision: 1, place, says: note('@لیلا فرهادی?') })
  expect(await told(bo)).toEqual([{ kind: 'named', words: '@لیلا فرهادی?', read: false }])
})

it('is read by whoever looks at the thread, for themselves alone', async () => {
  const { actor, annotationId, join, say } = await begin()
  const bo = await join('Bo Lind')
  const mara = await join('Mara Tessel')
  await say(actor, '@Bo Lind @Mara Tessel')
  const other = await buildClaimMention(actor)
  await comment(actor, { annotationId: other.id, words: '@Bo Lind', ...key() })

  expect(await markRead(bo, { annotationId })).toEqual({ read: 1 })
  expect([await countUnread(bo), await countUnread(mara)]).toEqual([1, 1])
  expect(await listNotifications(bo)).toMatchObject([{ unread: 1 }, { unread: 0 }])

  expect(await markAllRead(await buildColleague(actor))).toEqual({ read: 0 })
  expect(await markAllRead(bo)).toEqual({ read: 1 })
  expect([await countUnread(bo), await countUnread(mara)]).toEqual([0, 1])
})

it('is never rewritten below the screen, but for having been read', async () => {
  const { actor, join, say } = await begin()
  const bo = await join('Bo Lind')
  await say(actor, '@Bo Lind')
  const mine = { where: { forId: bo.membershipId } }
  await expect(db.notification.updateMany({ ...mine, data: { kind: 'replied' } })).rejects.toThrow(
    'only that it was read',
  )
  await expect(db.notification.deleteMany(mine)).rejects.toThrow('append-only')
})

it('is heard at once by whoever it is for, and by nobody else', async () => {
  const { actor, join, say } = await begin()
  const bo = await join('Bo Lind')
  const heard: (string | null)[] = []
  const deaf = listenToNotifications((membershipId) => heard.push(membershipId))
  await vi.waitFor(() => expect(heard).toContain(null), { timeout: 20_000 })

  await say(actor, '@Bo Lind')

  await vi.waitFor(() => expect(heard).toContain(bo.membershipId), { timeout: 20_000 })
  expect(heard).not.toContain(actor.membershipId)
  deaf()
})
