import type { ImportRow } from '@/lib/importing/queries/inbox'

/** How an import came, in a word or two: "harbour.zip", "ramp.html", "anselcourier.example", "pasted". */
export function cameWords({ kind, fileName, address, job }: ImportRow['came']): string {
  switch (kind) {
    case 'pasted_text':
    case 'pasted_html':
      return 'pasted'
    case 'browser':
      return 'from a browser'
    case 'file':
    case 'record':
      return job ?? fileName ?? 'a file'
    case 'page':
    case 'feed_entry':
      return hostOf(address) ?? job ?? 'a page'
  }
}

function hostOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : null
}
