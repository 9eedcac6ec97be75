'use server'

import { revalidatePath } from 'next/cache'
import { action } from '@/lib/action'
import { addFeed } from './commands/add-feed'
import { bringInEntries, passEntries } from './commands/choose-entries'
import { changeFeed, endFeed, pauseFeed, pollNow, resumeFeed } from './commands/keep-feed'
import { previewFeed } from './commands/preview-feed'
import { addFeedInput, changeFeedInput, entriesInput, feedInput, previewInput } from './schema'

export const previewFeedAction = action(previewInput, (actor, input) => previewFeed(actor, input))

export const addFeedAction = action(addFeedInput, (actor, input) =>
  addFeed(actor, input).then(andLook(actor.deskSlug)),
)

export const changeFeedAction = action(changeFeedInput, (actor, input) =>
  changeFeed(actor, input).then(andLook(actor.deskSlug)),
)

export const pauseFeedAction = action(feedInput, (actor, input) =>
  pauseFeed(actor, input).then(andLook(actor.deskSlug)),
)

export const resumeFeedAction = action(feedInput, (actor, input) =>
  resumeFeed(actor, input).then(andLook(actor.deskSlug)),
)

export const endFeedAction = action(feedInput, (actor, input) =>
  endFeed(actor, input).then(andLook(actor.deskSlug)),
)

export const pollNowAction = action(feedInput, (actor, input) =>
  pollNow(actor, input).then(andLook(actor.deskSlug)),
)

export const bringInEntriesAction = action(entriesInput, (actor, input) =>
  bringInEntries(actor, input).then(andLook(actor.deskSlug)),
)

export const passEntriesAction = action(entriesInput, (actor, input) =>
  passEntries(actor, input).then(andLook(actor.deskSlug)),
)

function andLook(desk: string) {
  return <T>(value: T): T => {
    revalidatePath(`/desks/${desk}/feeds`, 'layout')
    return value
  }
}
