import type { Block } from '@/lib/text/document'
import type { CaptureKind } from '@/prisma/generated/enums'
import { stillPage } from './still-page'

const LONGEST_SHOWN = 400_000

/** A capture as the confirm page shows it: words for a text, a still page for HTML. */
export type ShownCapture = {
  text: string
  page: string | null
  /** "Text, 14 KB" */
  about: string
  /** "Pasted" or "From ramp.html" */
  came: string
  sha256: string
  takenAt: Date
  takenBy: string
}

type Kept = {
  kind: CaptureKind
  mediaType: string
  fileName: string | null
  text: string
  size: number
  sha256: string
  takenAt: Date
  takenBy: { user: { name: string } }
}

export function shownCapture(capture: Kept, blocks: Block[]): ShownCapture {
  const { kind, mediaType, fileName, text, size, ...kept } = capture
  const isPage = mediaType.startsWith('text/html')
  return {
    text: isPage ? '' : text.slice(0, LONGEST_SHOWN),
    page: isPage ? stillPage(text, blocks) : null,
    about: `${isPage ? 'HTML' : 'Text'}, ${sizeInWords(size)}${isPage || text.length <= LONGEST_SHOWN ? '' : ', its beginning'}`,
    came: kind === 'file' ? `From ${fileName ?? 'a file'},` : 'Pasted',
    sha256: kept.sha256,
    takenAt: kept.takenAt,
    takenBy: kept.takenBy.user.name,
  }
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  const kilobytes = bytes / 1_024
  return kilobytes < 1_000
    ? `${Math.max(1, Math.round(kilobytes))} KB`
    : `${(kilobytes / 1_024).toFixed(1)} MB`
}
