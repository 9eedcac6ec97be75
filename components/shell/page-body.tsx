import { classes } from '@/components/ui/classes'

/** What scrolls under the bar. `reading` leaves the generous margins of a page that is read, not worked through. */
export function PageBody({ reading = false, children }: { reading?: boolean; children: React.ReactNode }) {
  return (
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a page of words alone must scroll by keyboard too
      tabIndex={0}
      className="relative min-h-0 flex-1 overflow-y-auto outline-offset-[-2px] print:overflow-visible"
    >
      <div
        className={classes(
          'mx-auto max-w-[1168px]',
          reading ? 'px-11 py-8.5 max-desk:px-5' : 'px-9 py-7 max-desk:px-4',
        )}
      >
        {children}
      </div>
    </div>
  )
}
