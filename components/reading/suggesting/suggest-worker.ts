import { readClaim } from '@/lib/suggestions/read-claim'
import { suggest } from '@/lib/suggestions/suggest'
import type { ClaimReading, Known, Suggestion } from '@/lib/suggestions/suggestion'
import type { TextDocument } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'

/** The text and what stays the same come once; what is annotated comes again whenever it changes. */
export type ToWorker =
  | { say: 'open'; document: TextDocument; known: Omit<Known, 'tagged'> }
  | { say: 'suggest'; tagged: Known['tagged'] }
  | { say: 'read'; span: Span }

export type FromWorker =
  | { say: 'suggested'; suggestions: Suggestion[] }
  | { say: 'read'; span: Span; reading: ClaimReading }

let opened: { document: TextDocument; text: string; known: Omit<Known, 'tagged'> } | null = null

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.say === 'open') {
    const { document, known } = data
    opened = { document, known, text: textMap(document).text }
    return
  }
  if (!opened) throw new Error('Something was asked before the text was opened')
  const { document, text, known } = opened
  if (data.say === 'read') {
    const { span } = data
    answer({ say: 'read', span, reading: readClaim(text, span, known) })
  } else {
    const { tagged } = data
    answer({ say: 'suggested', suggestions: suggest(document, { ...known, tagged }) })
  }
}

function answer(made: FromWorker) {
  self.postMessage(made)
}
