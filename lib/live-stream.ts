import 'server-only'

const PROVE_EVERY_MS = 10_000

type Live = {
  /** Calls `look` when there is something to say, or `tell` with what it is; answers with how to stop. */
  listen: (look: () => void, tell: (line: string) => void) => () => void
  /** One line for whoever listens. */
  say: () => string | Promise<string>
  /** Whether they may still hear it; asked every ten seconds. */
  stillHere: () => Promise<boolean>
}

/** Server-sent events for as long as the listener may hear them; whoever does not listen is answered once. */
export async function liveResponse({ headers, signal }: Request, live: Live): Promise<Response> {
  if (!headers.get('accept')?.includes('text/event-stream')) return new Response(eventOf(await live.say()))
  return new Response(streamOf(live, signal), {
    headers: {
      'Content-Type': 'text/event-stream',
      // Compressed, it would be held back until there is enough of it.
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}

function streamOf({ listen, say, stillHere }: Live, signal: AbortSignal): ReadableStream {
  let close = () => {}

  return new ReadableStream({
    start(stream) {
      const write = (line: string) => {
        try {
          stream.enqueue(line)
        } catch {
          close()
        }
      }
      const look = () => {
        Promise.resolve(say())
          .then((line) => write(eventOf(line)))
          .catch(() => close())
      }
      const deaf = listen(look, (line) => write(eventOf(line)))
      const proving = setInterval(() => {
        stillHere()
          .then((here) => (here ? write(': still here\n\n') : close()))
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

function eventOf(line: string): string {
  return `data: ${line}\n\n`
}
