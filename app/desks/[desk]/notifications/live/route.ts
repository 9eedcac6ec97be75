import { actorAt, personOfSession } from '@/lib/auth/actor'
import { currentActor, currentPerson } from '@/lib/auth/session'
import { liveResponse } from '@/lib/live-stream'
import { listenToNotifications } from '@/lib/notifications/live'
import { mayBeTold } from '@/lib/notifications/policy'
import { countUnread } from '@/lib/notifications/queries'

/** Says how much one has not read whenever one is told something, for as long as one belongs to the desk. */
export async function GET(request: Request, { params }: RouteContext<'/desks/[desk]/notifications/live'>) {
  const { desk } = await params
  const [actor, person] = await Promise.all([currentActor(desk), currentPerson()])
  const sessionId = person?.sessionId
  if (!actor || !sessionId || !mayBeTold(actor))
    return new Response('There is no such page.', { status: 404 })

  return liveResponse(request, {
    listen: (look) =>
      listenToNotifications((membershipId) => {
        if (membershipId === null || membershipId === actor.membershipId) look()
      }),
    say: async () => String(await countUnread(actor)),
    stillHere: async () => {
      const [still, here] = await Promise.all([personOfSession(sessionId), actorAt(actor.id, actor.deskSlug)])
      return still !== null && here !== null && mayBeTold(here)
    },
  })
}
