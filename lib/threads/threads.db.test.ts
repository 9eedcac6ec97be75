import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { listCards } from '@/lib/annotations/queries/cards'
import { verifyTrail } from '@/lib/audit/queries'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { buildActor, buildClaimMention, buildColleague, revised } from '@/test/builders'
import { changeComment } from './commands/change-comment'
import { comment } from './commands/comment'
import { reopenThread, resolveThread } from './commands/resolve-thread'
import { putBackComment, takeBackComment } from './commands/take-back-comment'
import { getThread } from './queries'

const key = () => ({ sendKey: randomUUID() })

async function begin() {
  const actor = await buildActor('analyst')
  const mention = await buildClaimMention(actor)
  const annotationId = mention.id
  const say = (who: Actor, words: string) => comment(who, { annotationId, words, ...key() })
  return { actor, annotationId, mention, say }
}

async function cardOf(actor: Actor, annotationId: string) {
  const { opEdId } = await db.annotation.findUniqueOrThrow({ where: { id: annotationId } })
  return (await listCards(actor, opEdId)).find((card) => card.annotationId === annotationId)
}

async function linesOf(actor: Actor, annotationId: string) {
  const thread = await getThread(actor, annotationId)
  return thread?.lines.map((line) => (line.is === 'comment' ? line.words : line.to))
}

const eventsOf = (actor: Actor, annotationId: string) =>
  db.event
    .findMany({
      where: { chain: `desk:${actor.deskId}`, detail: { path: ['annotationId'], equals: annotationId } },
      orderBy: { seq: 'asc' },
    })
    .then((events) => events.map(({ name }) => name))

it('keeps what two people say, in order, and how the thread stands, and says so', async () => {
  const { actor, annotationId, say } = await begin()
  const editor = await buildColleague(actor)
  expect(await cardOf(actor, annotationId)).toMatchObject({ thread: null })

  await say(actor, 'Ninety, or nineteen?')
  const answer = await say(editor, 'Ninety: see the log.')
  await resolveThread(actor, { annotationId, last: answer.commentId, ...key() })

  expect(await linesOf(editor, annotationId)).toEqual([
    'Ninety, or nineteen?',
    'Ninety: see the log.',
    'resolved',
  ])
  expect(await cardOf(actor, annotationId)).toMatchObject({ thread: { comments: 2, open: false } })
  await reopenThread(editor, { annotationId, ...key() })
  expect(await cardOf(actor, annotationId)).toMatchObject({ thread: { comments: 2, open: true } })
  expect(await eventsOf(actor, annotationId)).toEqual([
    'comment.made',
    'comment.made',
    'thread.resolved',
    'thread.reopened',
  ])
})

it('writes what is sent twice once, whatever is sent', async () => {
  const { actor, annotationId } = await begin()
  const sent = { annotationId, words: 'Since when?', ...key() }
  const made = await comment(actor, sent)
  expect(await comment(actor, sent)).toEqual(made)

  const change = { commentId: made.commentId, revision: 1, words: 'And since when?', ...key() }
  const changed = await changeComment(actor, change)
  expect(await changeComment(actor, change)).toEqual(changed)
  const taking = { commentId: made.commentId, revision: 2, ...key() }
  expect(await takeBackComment(actor, taking)).toEqual(await takeBackComment(actor, taking))
  const putting = { commentId: made.commentId, revision: 3, ...key() }
  expect(await putBackComment(actor, putting)).toEqual(await putBackComment(actor, putting))
  const move = { annotationId, last: null, ...key() }
  await resolveThread(actor, move)
  await resolveThread(actor, move)

  expect(await linesOf(actor, annotationId)).toEqual(['And since when?', 'resolved'])
  expect(await eventsOf(actor, annotationId)).toEqual([
    'comment.made',
    'comment.changed',
    'comment.taken-back',
    'comment.put-back',
    'thread.resolved',
  ])
})

it('keeps a comment under the key it was sent with, which nobody else can then use', async () => {
  const { actor, annotationId } = await begin()
  const sent = { annotationId, words: 'Since when?', ...key() }
  expect(await comment(actor, sent)).toMatchObject({ commentId: sent.sendKey })
  await expect(comment(await buildColleague(actor), sent)).rejects.toMatchObject({ reason: 'conflict' })
})

it('keeps the earlier words of a comment, and shows those taken back to nobody', async () => {
  const { actor, annotationId, say } = await begin()
  const { commentId } = await say(actor, 'Nineteen?')
  await changeComment(actor, { commentId, revision: 1, words: 'Ninety?', ...key() })

  const shown = async () => (await getThread(actor, annotationId))?.lines[0]
  expect(await shown()).toMatchObject({ words: 'Ninety?', revision: 2, earlier: [{ words: 'Nineteen?' }] })

  await takeBackComment(actor, { commentId, revision: 2, ...key() })
  expect(await shown()).toMatchObject({ words: '', earlier: [], takenBackAt: expect.any(Date) })
  expect(await cardOf(actor, annotationId)).toMatchObject({ thread: null })
  await expect(
    changeComment(actor, { commentId, revision: 3, words: 'Ninety!', ...key() }),
  ).rejects.toMatchObject({ reason: 'conflict', message: expect.stringContaining('Put it back') })

  await putBackComment(actor, { commentId, revision: 3, ...key() })
  expect(await shown()).toMatchObject({ words: 'Ninety?', takenBackAt: null })
  expect(await cardOf(actor, annotationId)).toMatchObject({ thread: { comments: 1, open: true } })
})

it('lets nobody change the words of another, whatever their role', async () => {
  const { actor, say } = await begin()
  const chief = await buildColleague(actor, 'chief')
  const { commentId } = await say(actor, 'Since when?')
  const seen = { commentId, revision: 1 }

  await expect(changeComment(chief, { ...seen, words: 'Since May.', ...key() })).rejects.toMatchObject({
    reason: 'not-allowed',
  })
  await expect(takeBackComment(chief, { ...seen, ...key() })).rejects.toMatchObject({ reason: 'not-allowed' })
  const written = {
    deskId: chief.deskId,
    commentId,
    authorId: chief.membershipId,
    number: 2,
    words: 'Since May.',
  }
  await expect(db.commentRevision.create({ data: { ...written, ...key() } })).rejects.toThrow(/foreign key/i)
})

it('refuses a change to words that were changed in another window', async () => {
  const { actor, say } = await begin()
  const { commentId } = await say(actor, 'Nineteen?')
  await changeComment(actor, { commentId, revision: 1, words: 'Ninety?', ...key() })
  await expect(
    changeComment(actor, { commentId, revision: 1, words: 'Nine?', ...key() }),
  ).rejects.toMatchObject({ reason: 'conflict', current: { revision: 2 } })
})

it('opens a thread that was resolved while somebody wrote, so that their words are read', async () => {
  const { actor, annotationId, say } = await begin()
  await say(actor, 'Since when?')
  await resolveThread(actor, { annotationId, last: null, ...key() })
  await say(await buildColleague(actor), 'Since May, I think.')

  expect(await cardOf(actor, annotationId)).toMatchObject({ thread: { comments: 2, open: true } })
  expect(await linesOf(actor, annotationId)).toEqual([
    'Since when?',
    'resolved',
    'Since May, I think.',
    'open',
  ])
})

it('resolves no thread over words that were not read', async () => {
  const { actor, annotationId, say } = await begin()
  const { commentId: last } = await say(actor, 'Since when?')
  const editor = await buildColleague(actor)
  await say(editor, 'Since May.')

  await expect(resolveThread(actor, { annotationId, last, ...key() })).rejects.toMatchObject({
    reason: 'conflict',
    message: expect.stringContaining(`${editor.name} replied meanwhile`),
  })
  await expect(reopenThread(actor, { annotationId, ...key() })).resolves.toMatchObject({ thread: 'open' })
})

it('reopens nothing where there is no thread', async () => {
  const { actor, annotationId } = await begin()
  await expect(reopenThread(actor, { annotationId, ...key() })).rejects.toMatchObject({ reason: 'conflict' })
})

it('goes on beneath a withdrawn annotation', async () => {
  const { actor, annotationId, mention, say } = await begin()
  await revised(mention, actor, { withdrawn: true })
  await say(await buildColleague(actor), 'Why is it withdrawn?')
  expect(await cardOf(actor, annotationId)).toMatchObject({
    state: 'withdrawn',
    thread: { comments: 1, open: true },
  })
})

it('is nothing to a reader and to another desk', async () => {
  const { actor, annotationId, say } = await begin()
  const { commentId } = await say(actor, 'Since when?')
  const gone = { reason: 'not-found' }
  for (const stranger of [await buildActor('chief'), await buildColleague(actor, 'reader')]) {
    await expect(say(stranger, 'Who?')).rejects.toMatchObject(gone)
    await expect(
      changeComment(stranger, { commentId, revision: 1, words: 'Who?', ...key() }),
    ).rejects.toMatchObject(gone)
    await expect(takeBackComment(stranger, { commentId, revision: 1, ...key() })).rejects.toMatchObject(gone)
    await expect(resolveThread(stranger, { annotationId, last: null, ...key() })).rejects.toMatchObject(gone)
    expect(await getThread(stranger, annotationId)).toBeNull()
  }
})

it('keeps all of fifty comments at once, and a trail that verifies', async () => {
  const { actor, annotationId, say } = await begin()
  const chief = await buildColleague(actor, 'chief')
  await Promise.all(
    Array.from({ length: 50 }, (_, number) => say(number % 2 ? actor : chief, `Word ${number}`)),
  )

  expect(await cardOf(actor, annotationId)).toMatchObject({ thread: { comments: 50, open: true } })
  expect((await linesOf(actor, annotationId))?.length).toBe(50)
  expect(await verifyTrail(chief)).toMatchObject({ broken: null })
})

it('refuses, below the screen, to change or drop what was said', async () => {
  const { actor, annotationId, say } = await begin()
  const { commentId } = await say(actor, 'Since when?')
  await resolveThread(actor, { annotationId, last: null, ...key() })

  await expect(db.commentRevision.updateMany({ where: { commentId }, data: { words: 'x' } })).rejects.toThrow(
    'append-only',
  )
  await expect(db.threadMove.deleteMany({ where: { annotationId } })).rejects.toThrow('append-only')
})
