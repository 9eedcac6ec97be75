import { classes } from './classes'

const looks = {
  claim: ['Claim', 'text-claim', 'border-solid border-claim-line bg-claim-tint'],
  source: ['Source', 'text-source', 'border-dashed border-source-line bg-source-tint'],
  note: ['Note', 'text-note', 'border-dotted border-note-line'],
} as const

export type Kind = keyof typeof looks

type KindMarkProps = {
  kind: Kind
  /** Another word than the kind's own ("own count"). */
  children?: React.ReactNode
  /** The mark alone, in rows that say the rest; or the word alone, where an edge already shows the kind. */
  show?: 'both' | 'mark' | 'word'
  className?: string
}

/** A small piece of the underline the kind has in the text, and its name. */
export function KindMark({ kind, children, show = 'both', className }: KindMarkProps) {
  const [word, colour, line] = looks[kind]

  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 text-small whitespace-nowrap',
        show === 'word' ? 'font-normal' : 'font-semibold',
        colour,
        className,
      )}
    >
      {show !== 'word' && (
        <span aria-hidden className={classes('-mt-1 h-2.5 w-3.5 shrink-0 border-b-2', line)} />
      )}
      <span className={show === 'mark' ? 'sr-only' : undefined}>{children ?? word}</span>
    </span>
  )
}
