import { followLine } from '@/components/shell/follow-line'
import type { Present } from '@/lib/annotations/presence'

type Said = { annotationId?: string | null; look?: true; present?: Present[] }

type Heard = {
  /** An annotation moved; with null the op-ed itself. */
  moved: (annotationId: string | null) => void
  /** Anything may have been missed. */
  missed: () => void
  present: (present: readonly Present[]) => void
}

/** Listens to a room, for as long as its page is seen. */
export function followRoom(address: string, { moved, missed, present }: Heard): () => void {
  return followLine(address, {
    said: (data) => {
      const said: Said = JSON.parse(data)
      if (said.look) missed()
      else if (said.present) present(said.present)
      else moved(said.annotationId ?? null)
    },
    lost: () => present([]),
  })
}
