import { listenToRoom } from '@/lib/annotations/live'
import { mayAnnotate } from '@/lib/annotations/policy'
import { enter, sayPlace } from '@/lib/annotations/presence'
import { getNews } from '@/lib/annotations/queries/cards'
import { placeInput } from '@/lib/annotations/schema'
import { type Actor, actorAt, personOfSession } from '@/lib/auth/actor'
import { currentActor, currentPerson } from '@/lib/auth/session'
import { liveResponse } from '@/lib/live-stream'

type Context = RouteContext<'/desks/[desk]/reading/[opEdId]/live'>

const NOTHING = 'There is no such page.'

/** Says which annotations of an op-ed moved and who is in it, by ids; what they say is asked for. */
export async function GET(request: Request, { params }: Context) {
  const { desk, opEdId } = await params
  const [actor, person] = await Promise.all([currentActor(desk), currentPerson()])
  const sessionId = person?.sessionId
  if (!actor || !sessionId || !(await isSeen(actor, opEdId))) return new Response(NOTHING, { status: 404 })

  const room = { deskId: actor.deskId, opEdId }
  const id = new URL(request.url).searchParams.get('as') ?? ''
  let beat = () => {}
  return liveResponse(request, {
    listen: (look, tell) => {
      const presence = enter(actor, room, id, (present) => tell(JSON.stringify({ present })))
      beat = presence.beat
      const deaf = listenToRoom(room, (news) => (news ? tell(JSON.stringify(news)) : look()))
      return () => {
        presence.end()
        deaf()
      }
    },
    say: () => JSON.stringify({ look: true }),
    stillHere: async () => {
      const [still, here] = await Promise.all([personOfSession(sessionId), actorAt(actor.id, actor.deskSlug)])
      if (!still || !here || !mayAnnotate(here)) return false
      beat()
      return true
    },
  })
}

/** Where the reader now is. */
export async function POST(request: Request, { params }: Context) {
  const { desk, opEdId } = await params
  const actor = await currentActor(desk)
  const place = placeInput.safeParse(await request.json().catch(() => null))
  if (!actor || !(await isSeen(actor, opEdId))) return new Response(NOTHING, { status: 404 })
  if (!place.success) return new Response('That is no place.', { status: 400 })
  await sayPlace(actor, { deskId: actor.deskId, opEdId }, place.data)
  return new Response(null, { status: 204 })
}

async function isSeen(actor: Actor, opEdId: string): Promise<boolean> {
  return mayAnnotate(actor) && (await getNews(actor, { opEdId, annotationIds: [] })) !== null
}
