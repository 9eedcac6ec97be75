import type { CaptureKind } from '@/prisma/generated/enums'

/** How a capture came, in words. */
export function cameAs({ kind, fileName }: { kind: CaptureKind; fileName: string | null }): string {
  return kind === 'file' && fileName ? `file ${fileName}` : words[kind]
}

const words: Record<CaptureKind, string> = {
  pasted_text: 'pasted as text',
  pasted_html: 'pasted as rich text',
  file: 'a file',
  page: 'fetched from its address',
  feed_entry: 'from a feed',
  browser: 'sent from a browser',
  record: 'from a file of records',
}
