import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { type EveryMinutes, nextAt } from '../schedule'
import { askToRead } from './add-feed'
import { isBeingRead, presentFeed } from './present-feed'

type Named = { feedId: string }
type Kept = { title: string; everyMinutes: EveryMinutes; bringsIn: boolean }

/** Changes what a feed is called, how often it is read, and whether it brings in by itself. */
export function changeFeed(actor: Actor, { feedId, version, ...kept }: Named & Kept & { version: number }) {
  return transaction(async (tx) => {
    const present = await presentFeed(tx, actor, feedId)
    const { title, everyMinutes, bringsIn } = present
    const fields = (['title', 'everyMinutes', 'bringsIn'] as const).filter(
      (field) => kept[field] !== present[field],
    )
    if (present.version !== version)
      throw new Refusal('conflict', 'Somebody changed this feed while you did.', {
        version: present.version,
        ...{ title, everyMinutes, bringsIn },
      })
    if (fields.length === 0) return
    await tx.feed.update({
      where: { id: feedId },
      data: {
        ...kept,
        version: version + 1,
        ...(kept.everyMinutes !== everyMinutes && {
          nextAt: nextAt(present.polledAt ?? new Date(), kept.everyMinutes, present.failures),
        }),
      },
    })
    await record(tx, actor, { event: 'feed.changed', feedId, fields: fields.map((field) => words[field]) })
  })
}

const words = { title: 'name', everyMinutes: 'how often', bringsIn: 'what comes in' }

export function pauseFeed(actor: Actor, { feedId }: Named): Promise<void> {
  return transaction(async (tx) => {
    const { pausedAt } = await presentFeed(tx, actor, feedId)
    if (pausedAt) throw new Refusal('conflict', 'This feed is paused already.')
    await tx.feed.update({ where: { id: feedId }, data: { pausedAt: new Date() } })
    await record(tx, actor, { event: 'feed.paused', feedId })
  })
}

/** It is read from now on in the name of whoever resumed it. */
export function resumeFeed(actor: Actor, { feedId }: Named): Promise<void> {
  return transaction(async (tx) => {
    const feed = await presentFeed(tx, actor, feedId)
    if (!feed.pausedAt) throw new Refusal('conflict', 'This feed is not paused.')
    await tx.feed.update({
      where: { id: feedId },
      data: {
        pausedAt: null,
        failures: 0,
        failure: null,
        addedById: actor.membershipId,
        nextAt: nextAt(new Date(), feed.everyMinutes, 0),
      },
    })
    if (!(await isBeingRead(tx, feed))) await askToRead(tx, actor, feed)
    await record(tx, actor, { event: 'feed.resumed', feedId })
  })
}

/** What it brought stays; its entries are no longer listed. */
export function endFeed(actor: Actor, { feedId }: Named): Promise<void> {
  return transaction(async (tx) => {
    await presentFeed(tx, actor, feedId)
    await tx.feed.update({ where: { id: feedId }, data: { endedAt: new Date() } })
    await record(tx, actor, { event: 'feed.ended', feedId })
  })
}

/** Has a feed read now, whenever it is due. */
export function pollNow(actor: Actor, { feedId }: Named): Promise<{ jobId: string }> {
  return transaction(async (tx) => {
    const feed = await presentFeed(tx, actor, feedId)
    if (feed.pausedAt) throw new Refusal('conflict', 'This feed is paused. Resume it to have it read.')
    if (await isBeingRead(tx, feed)) throw new Refusal('conflict', 'It is being read already.')
    const { jobId } = await askToRead(tx, actor, feed)
    await record(tx, actor, { event: 'work.asked', jobIds: [jobId], kind: 'poll_feed' })
    return { jobId }
  })
}
