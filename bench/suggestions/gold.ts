import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TextDocument } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'

/** What a careful editor would want: Q quoted, I reported, F counted, W worth checking, S a source. */
export type GoldKind = 'Q' | 'I' | 'F' | 'W' | 'S'

/** `says` is the speaker of Q and I, and the kind of S. */
export type Gold = { kind: GoldKind; says: string; span: Span }

export type GoldOpEd = {
  name: string
  language: string
  /** Kept apart: no rule is made for it. */
  isUnseen: boolean
  text: string
  document: TextDocument
  gold: Gold[]
}

/** The op-eds of `gold/`, invented and marked by hand: `{Q Dana Vale|The pier was never sound}`, marks within marks allowed. */
export function goldOpEds(): GoldOpEd[] {
  const folder = join(import.meta.dirname, 'gold')
  return readdirSync(folder)
    .sort()
    .map((file) => opEdOf(file, readFileSync(join(folder, file), 'utf8')))
}

function opEdOf(name: string, source: string): GoldOpEd {
  const lines = source.trim().split('\n')
  const remarks = lines.filter((line) => line.startsWith('#'))
  const { text, gold } = unmarked(lines.filter((line) => !line.startsWith('#')).join('\n'))
  return {
    ...{ name, text, gold },
    language: /# language: (\w+)/.exec(source)?.[1] ?? 'en',
    isUnseen: remarks.includes('# unseen'),
    document: {
      type: 'doc',
      content: text.split('\n').map((words) => ({
        type: 'paragraph',
        attrs: { junk: null, dir: null },
        content: [{ type: 'text', text: words }],
      })),
    },
  }
}

function unmarked(source: string): { text: string; gold: Gold[] } {
  const gold: Gold[] = []
  const open: Gold[] = []
  let text = ''
  for (const [piece, kind, says = ''] of source.matchAll(/\{([QIFWS]) ?([^|{}]*)\||\}|[^{}]+/g)) {
    if (kind) open.push({ kind: kind as GoldKind, says, span: { start: text.length, end: text.length } })
    else if (piece !== '}') text += piece
    else {
      const closed = open.pop()
      if (!closed) throw new Error(`A mark is closed that was never opened: …${text.slice(-40)}`)
      gold.push({ ...closed, span: { ...closed.span, end: text.length } })
    }
  }
  if (open.length > 0) throw new Error(`A mark is never closed: ${open[0]?.kind} ${open[0]?.says}`)
  return { text, gold }
}
