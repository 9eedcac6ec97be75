import { type Actor, actorAt, personOfSession } from '@/lib/auth/actor'
import { currentActor, currentPerson } from '@/lib/auth/session'
import { listenToWork } from '@/lib/jobs/live'
import { mayWork } from '@/lib/jobs/policy'

const PROVE_EVERY_MS = 10_000
const LOOK = 'data: look\n\n'

/** Says "look again" whenever the desk's work moves, and nothing else, for as long as the listener belongs to the desk. */
export async function GET({ headers, signal }: Request, { params }: RouteContext<'/desks/[desk]/work/live'>) {
  const { desk } = await params
  const [actor, person] = await Promise.all([currentActor(desk), currentPerson()])
  if (!actor || !person?.sessionId || !mayWork(actor))
    return new Response('There is no such page.', { status: 404 })

  // Whoever does not listen is answered once.
  if (!headers.get('accept')?.includes('text/event-stream')) return new Response(LOOK)
  return new Response(streamOf(actor, person.sessionId, signal), {
    headers: {
      'Content-Type': 'text/event-stream',
      // Compressed, it would be held back until there is enough of it.
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}

function streamOf(actor: Actor, sessionId: string, signal: AbortSignal): ReadableStream {
  let close = () => {}

  return new ReadableStream({
    start(stream) {
      const say = (line: string) => {
        try {
          stream.enqueue(line)
        } catch {
          close()
        }
      }
      const look = () => say(LOOK)
      const deaf = listenToWork((deskId) => {
        if (deskId === null || deskId === actor.deskId) look()
      })
      const proving = setInterval(() => {
        stillHere(actor, sessionId)
          .then((here) => (here ? say(': still here\n\n') : close()))
          .catch(() => close())
      }, PROVE_EVERY_MS)
      close = () => {
        deaf()
        clearInterval(proving)
        signal.removeEventListener('abort', close)
        try {
          stream.close()
        } catch {
          // The other side closed it first.
        }
        close = () => {}
      }
      signal.addEventListener('abort', close)
      look()
    },
    cancel: () => close(),
  }).pipeThrough(new TextEncoderStream())
}

async function stillHere({ id, deskSlug }: Actor, sessionId: string): Promise<boolean> {
  const [person, actor] = await Promise.all([personOfSession(sessionId), actorAt(id, deskSlug)])
  return person !== null && actor !== null && mayWork(actor)
}
