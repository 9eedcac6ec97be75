/** How long after it was refused a line is asked for again. */
const AGAIN_MS = 5000

type Heard = { said: (data: string) => void; lost?: () => void }

/** Listens to a line of events while the page is seen: a browser has few connections to one place, and a hidden page needs none. */
export function followLine(address: string, { said, lost }: Heard): () => void {
  let source: EventSource | null = null
  let again: ReturnType<typeof setTimeout> | undefined

  function open() {
    const line = new EventSource(address)
    source = line
    line.onmessage = ({ data }) => said(data)
    line.onerror = () => {
      lost?.()
      // A line that broke mends itself; one that was refused stays closed.
      if (line.readyState !== EventSource.CLOSED) return
      source = null
      again = setTimeout(follow, AGAIN_MS)
    }
  }
  function close() {
    clearTimeout(again)
    source?.close()
    source = null
  }
  function follow() {
    if (document.visibilityState === 'hidden') close()
    else if (!source) open()
  }

  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    close()
  }
}
