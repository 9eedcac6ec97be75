import type { Route } from 'next'
import Link from 'next/link'
import { classes } from './classes'

type TableProps = {
  /** What the table lists, for a screen reader. */
  label: string
  /** Widths of the columns in order ("42%", "104px", "auto"); six at most. */
  widths?: readonly string[]
  /** It has so many columns that it scrolls sideways rather than squeeze the first of them. */
  wide?: boolean
  children: React.ReactNode
}

/** Heads faint, one line under each row, no stripes, no vertical lines. */
export function Table({ label, widths, wide = false, children }: TableProps) {
  return (
    <div className="relative -mx-2.5 overflow-x-auto">
      <table
        className={classes(
          'w-full border-collapse',
          wide ? 'min-w-[880px]' : 'max-desk:min-w-[640px]',
          widths && 'table-fixed',
        )}
      >
        <caption className="sr-only">{label}</caption>
        {widths && (
          <colgroup>
            {widths.map((width, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <col key={place} style={{ width }} />
            ))}
          </colgroup>
        )}
        {children}
      </table>
    </div>
  )
}

type CellProps = { end?: boolean; className?: string; children?: React.ReactNode }

export function HeadCell({ end = false, className, children }: CellProps) {
  return (
    <th
      scope="col"
      className={classes(
        'h-8 border-b border-line-2 pe-2.5 text-small font-medium whitespace-nowrap text-ink-3 first:ps-2.5',
        end ? 'text-end tabular-nums' : 'text-start',
        className,
      )}
    >
      {children}
    </th>
  )
}

type RowProps = { selected?: boolean; className?: string; children: React.ReactNode }

export function Row({ selected = false, className, children }: RowProps) {
  return (
    <tr
      className={classes('relative', selected ? 'bg-selected' : 'hover:bg-hover', className)}
      data-selected={selected || undefined}
    >
      {children}
    </tr>
  )
}

export function Cell({ end = false, words = false, className, children }: CellProps & { words?: boolean }) {
  return (
    <td
      className={classes(
        'truncate border-b py-[7px] pe-2.5 align-baseline first:ps-2.5',
        end && 'text-end tabular-nums',
        words && 'font-serif text-words',
        className,
      )}
    >
      {children}
    </td>
  )
}

/** The name in the first column; a click anywhere on its row opens it. */
export function RowLink<Address extends string>({
  href,
  children,
}: {
  href: Route<Address>
  children: React.ReactNode
}) {
  return (
    <Link href={href} className="no-underline outline-offset-[-2px] after:absolute after:inset-0">
      <bdi>{children}</bdi>
    </Link>
  )
}

/** A line that names the rows under it. */
export function GroupRow({ span, children }: { span: number; children: React.ReactNode }) {
  return (
    <tr>
      <th
        colSpan={span}
        scope="colgroup"
        className="border-b border-line-2 pt-3 pb-1.5 text-start font-semibold first:ps-2.5"
      >
        {children}
      </th>
    </tr>
  )
}
