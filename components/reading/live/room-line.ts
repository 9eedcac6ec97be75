import type { Present } from '@/lib/annotations/presence'

type Said = { annotationId?: string | null; look?: true; present?: Present[] }

type Heard = {
  /** An annotation moved; with null the op-ed itself. */
  moved: (annotationId: string | null) => void
  /** Anything may have been missed. */
  missed: () => void
  present: (present: readonly Present[]) => void
}

/** Listens to a room while its page is seen: a browser has few connections to one place, and a hidden page needs none. */
export function followRoom(address: string, { moved, missed, present }: Heard): () => void {
  let source: EventSource | null = null

  function hear({ data }: MessageEvent<string>) {
    const said: Said = JSON.parse(data)
    if (said.look) missed()
    else if (said.present) present(said.present)
    else moved(said.annotationId ?? null)
  }
  function follow() {
    if (document.visibilityState === 'hidden') {
      source?.close()
      source = null
    } else if (!source) {
      source = new EventSource(address)
      source.onmessage = hear
      source.onerror = () => present([])
    }
  }

  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    source?.close()
  }
}
