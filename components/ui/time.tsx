import { classes } from './classes'
import { type MomentShape, momentWords } from './moment-words'

type TimeProps = {
  at: Date | string
  shape?: MomentShape
  /** A day without an hour, as a newspaper has. */
  dayOnly?: boolean
  className?: string
}

/** Absolute, in UTC, with the whole of it in the title. */
export function Time({ at, shape = 'moment', dayOnly = false, className }: TimeProps) {
  const moment = new Date(at)
  const long = momentWords(moment, 'long')

  return (
    <time
      dateTime={dayOnly ? moment.toISOString().slice(0, 10) : moment.toISOString()}
      title={dayOnly ? long : `${long}, ${momentWords(moment, 'clock')} UTC`}
      className={classes('whitespace-nowrap tabular-nums', className)}
    >
      {momentWords(moment, shape)}
    </time>
  )
}
