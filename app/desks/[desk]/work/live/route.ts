import { actorAt, personOfSession } from '@/lib/auth/actor'
import { currentActor, currentPerson } from '@/lib/auth/session'
import { listenToWork } from '@/lib/jobs/live'
import { mayWork } from '@/lib/jobs/policy'
import { liveResponse } from '@/lib/live-stream'

/** Says "look again" whenever the desk's work moves, and nothing else, for as long as the listener belongs to the desk. */
export async function GET(request: Request, { params }: RouteContext<'/desks/[desk]/work/live'>) {
  const { desk } = await params
  const [actor, person] = await Promise.all([currentActor(desk), currentPerson()])
  const sessionId = person?.sessionId
  if (!actor || !sessionId || !mayWork(actor)) return new Response('There is no such page.', { status: 404 })

  return liveResponse(request, {
    listen: (look) =>
      listenToWork((deskId) => {
        if (deskId === null || deskId === actor.deskId) look()
      }),
    say: () => 'look',
    stillHere: async () => {
      const [still, here] = await Promise.all([personOfSession(sessionId), actorAt(actor.id, actor.deskSlug)])
      return still !== null && here !== null && mayWork(here)
    },
  })
}
