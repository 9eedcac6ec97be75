import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { type Tx, transaction } from '@/lib/db'
import { askForWork } from '@/lib/jobs/commands/ask-for-work'
import { Refusal } from '@/lib/refusal'
import { notTaken } from '../policy'
import { presentFeed } from './present-feed'

type Chosen = { feedId: string; entryIds: string[] }

/** Has the chosen entries brought in, from the feed itself where it carries their whole text, else from their addresses. */
export function bringInEntries(actor: Actor, { feedId, entryIds }: Chosen): Promise<{ jobId: string }> {
  return transaction(async (tx) => {
    const feed = await presentFeed(tx, actor, feedId)
    const open = await openAmong(tx, actor, { feedId, entryIds })
    const { jobId } = await askForWork(tx, actor, {
      kind: 'poll_feed',
      label: open.length === 1 ? `An entry of ${feed.title}` : `${open.length} entries of ${feed.title}`,
      input: { feedId, entryIds: open },
    })
    await tx.feedEntry.updateMany({
      where: { deskId: actor.deskId, id: { in: open } },
      data: { jobId, passedAt: null },
    })
    await record(tx, actor, { event: 'feed.brought-in', feedId, entryIds: open })
    return { jobId }
  })
}

/** Puts entries out of the list without bringing them in. */
export function passEntries(actor: Actor, { feedId, entryIds }: Chosen): Promise<void> {
  return transaction(async (tx) => {
    await presentFeed(tx, actor, feedId)
    const open = await openAmong(tx, actor, { feedId, entryIds })
    await tx.feedEntry.updateMany({
      where: { deskId: actor.deskId, id: { in: open } },
      data: { passedAt: new Date() },
    })
    await record(tx, actor, { event: 'feed.passed', feedId, entryIds: open })
  })
}

/** Those nobody has brought in yet. Asked under the feed's lock, so that two who choose at once do not both. */
async function openAmong(tx: Tx, { deskId }: Actor, { feedId, entryIds }: Chosen): Promise<string[]> {
  const open = await tx.feedEntry.findMany({
    where: { deskId, feedId, id: { in: entryIds }, ...notTaken },
    select: { id: true },
  })
  if (open.length === 0)
    throw new Refusal('conflict', 'Somebody has brought these in already, or they are gone.')
  return open.map(({ id }) => id)
}
