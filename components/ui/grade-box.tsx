import { classes } from './classes'
import { gradeInWords } from './grade-words'

type GradeBoxProps = {
  /** A to F, as a source is graded. */
  reliability?: string | null | undefined
  /** 1 to 6, as a claim is graded. */
  credibility?: number | null | undefined
  big?: boolean
  className?: string
}

/** F and 6 are dashed: not judged is not low. What was never graded has no box at all. */
export function GradeBox({ reliability, credibility, big = false, className }: GradeBoxProps) {
  const grade = `${reliability ?? ''}${credibility ?? ''}`
  if (grade === '') return <span className={classes('text-small text-ink-3', className)}>not graded</span>

  const words = gradeInWords(reliability, credibility)
  const unjudged = reliability === 'F' || credibility === 6

  return (
    <span
      title={words}
      className={classes(
        'inline-flex shrink-0 items-center justify-center rounded-sm border border-control px-1 font-sans leading-none tabular-nums',
        big ? 'h-6 min-w-6.5 text-[14px]' : 'h-4.5 min-w-5 text-[11.5px]',
        unjudged ? 'border-dashed font-medium text-ink-3' : 'font-semibold text-ink',
        className,
      )}
    >
      {grade}
      <span className="sr-only">, {words}</span>
    </span>
  )
}
