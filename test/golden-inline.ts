import type { Inline, Mark } from '@/lib/text/document'

const SIGNS = { '**': 'strong', '*': 'em' } as const

/** Inline content from `*em*`, `**strong**` and `[words](address)`; a backslash makes the sign after it a letter. */
export function inlineFrom(notation: string): Inline[] {
  const pieces: Inline[] = []
  readPieces(notation, [], pieces)
  return pieces
}

function readPieces(notation: string, marks: Mark[], pieces: Inline[]) {
  let rest = notation
  while (rest) {
    const link = /^\[((?:\\.|[^\]\\])+)\]\((\S+?)\)/.exec(rest)
    const marked = /^(\*\*?)((?:\\.|[^*\\])+)\1/.exec(rest)
    if (link) readPieces(link[1] ?? '', [...marks, { type: 'link', attrs: { href: link[2] ?? '' } }], pieces)
    else if (marked)
      readPieces(marked[2] ?? '', [...marks, { type: SIGNS[marked[1] as keyof typeof SIGNS] }], pieces)
    const plain = link ?? marked ?? /^(?:\\.|[^*[\\]+|[\s\S])/.exec(rest)
    if (!link && !marked) addText(plain?.[0].replace(/^\\(.)/, '$1') ?? '', marks, pieces)
    rest = rest.slice(plain?.[0].length ?? rest.length)
  }
}

function addText(text: string, marks: Mark[], pieces: Inline[]) {
  const last = pieces.at(-1)
  if (last?.type === 'text' && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += text
  else pieces.push(marks.length ? { type: 'text', text, marks } : { type: 'text', text })
}

/** The notation of inline content without hard breaks; the inverse of `inlineFrom`. */
export function notationOf(content: Inline[]): string {
  return content.map((piece) => (piece.type === 'text' ? marked(piece.text, piece.marks ?? []) : '')).join('')
}

function marked(text: string, marks: Mark[]): string {
  return marks.reduceRight(
    (inside, mark) =>
      mark.type === 'link'
        ? `[${inside}](${mark.attrs.href})`
        : mark.type === 'em'
          ? `*${inside}*`
          : `**${inside}**`,
    text.replace(/[\\*[\]]/g, '\\$&'),
  )
}
