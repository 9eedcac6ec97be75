import { classes } from '@/components/ui/classes'

type JobProgressProps = { label: string; share: number | null; className?: string }

/** How far a job is; where that cannot be counted, only that it is at work. */
export function JobProgress({ label, share, className }: JobProgressProps) {
  const percent = share === null ? undefined : Math.round(share * 100)

  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={classes('block h-1 overflow-hidden rounded-full bg-selected', className)}
    >
      <span
        className={classes(
          'block h-full rounded-full bg-ink-2',
          share === null && 'w-1/3 animate-pulse motion-reduce:animate-none',
        )}
        style={percent === undefined ? undefined : { width: `${percent}%` }}
      />
    </span>
  )
}
