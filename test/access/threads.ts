import { randomUUID } from 'node:crypto'
import { countUnread, listNotifications } from '@/lib/notifications/queries'
import { changeComment } from '@/lib/threads/commands/change-comment'
import { comment } from '@/lib/threads/commands/comment'
import { reopenThread, resolveThread } from '@/lib/threads/commands/resolve-thread'
import { putBackComment, takeBackComment } from '@/lib/threads/commands/take-back-comment'
import { getThread, listNameable } from '@/lib/threads/queries'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

const own = { own: true }

export const threadTries: Tries = {
  'threads/queries getThread': asks('analyst', getThread)(async (it) => (await said(it)).annotationId),
  'threads/queries listNameable': asks('analyst', (actor) => listNameable(actor), own)(),
  'threads/commands/comment comment': does(
    'analyst',
    comment,
  )(async ({ proposed }) => ({
    annotationId: (await proposed()).id,
    words: 'Since when?',
    sendKey: randomUUID(),
  })),
  'threads/commands/change-comment changeComment': does(
    'analyst',
    changeComment,
  )(async (it) => ({ ...(await said(it)), words: 'And since when?', sendKey: randomUUID() })),
  'threads/commands/take-back-comment takeBackComment': does(
    'analyst',
    takeBackComment,
  )(async (it) => ({ ...(await said(it)), sendKey: randomUUID() })),
  'threads/commands/take-back-comment putBackComment': does(
    'analyst',
    putBackComment,
  )(async (it) => {
    const back = await takeBackComment(it.people.analyst, { ...(await said(it)), sendKey: randomUUID() })
    return { ...back, sendKey: randomUUID() }
  }),
  'threads/commands/resolve-thread resolveThread': does(
    'analyst',
    resolveThread,
  )(async (it) => ({ annotationId: (await said(it)).annotationId, last: null, sendKey: randomUUID() })),
  'threads/commands/resolve-thread reopenThread': does(
    'analyst',
    reopenThread,
  )(async (it) => {
    const { annotationId } = await said(it)
    await resolveThread(it.people.analyst, { annotationId, last: null, sendKey: randomUUID() })
    return { annotationId, sendKey: randomUUID() }
  }),
  'notifications/queries listNotifications': asks(
    'analyst',
    (actor) => listNotifications(actor),
    own,
  )((it) => told(it)),
  'notifications/queries countUnread': asks('analyst', (actor) => countUnread(actor), own)((it) => told(it)),
}

function said({ people, proposed }: BuiltWorld) {
  return proposed().then(({ id: annotationId }) =>
    comment(people.analyst, { annotationId, words: 'Since when?', sendKey: randomUUID() }),
  )
}

/** The editor answers, and the analyst is told. */
async function told(it: BuiltWorld) {
  const { annotationId } = await said(it)
  return comment(it.people.editor, { annotationId, words: 'Since May.', sendKey: randomUUID() })
}
