import { ChevronRight } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

type PageBarProps = {
  /** The way here, the nearest last. */
  crumbs?: readonly { label: string; href: string }[]
  /** A TLP mark, which is first in the bar of every briefing. */
  before?: React.ReactNode
  title: React.ReactNode
  /** Where the text below has the real first heading, as an op-ed does. */
  titleIsHeading?: boolean
  /** A state, a count, a date: beside the title. */
  children?: React.ReactNode
  /** The buttons; at most one of them primary. */
  actions?: React.ReactNode
}

/** The 48 px over a page. On a phone the way here is left to the tabs, and what has no room takes a second line. */
export function PageBar({
  crumbs = [],
  before,
  title,
  titleIsHeading = true,
  children,
  actions,
}: PageBarProps) {
  const Title = titleIsHeading ? 'h1' : 'p'

  return (
    <header className="flex min-h-12 shrink-0 flex-wrap items-center gap-x-2.5 gap-y-1 border-b px-4 py-1 print:hidden">
      <Crumbs crumbs={crumbs} />
      {before}
      <Title className="min-w-0 truncate font-semibold">
        <bdi>{title}</bdi>
      </Title>
      {children && <div className="flex min-w-0 items-center gap-2.5 text-small text-ink-2">{children}</div>}
      {actions && <div className="ms-auto flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}

function Crumbs({ crumbs }: { crumbs: readonly { label: string; href: string }[] }) {
  if (crumbs.length === 0) return null

  return (
    <nav aria-label="The way here" className="flex items-center gap-1 whitespace-nowrap max-desk:hidden">
      {crumbs.map(({ label, href }) => (
        <span key={href} className="flex items-center gap-1 text-ink-2">
          <Link href={href as Route} className="no-underline hover:underline">
            {label}
          </Link>
          <ChevronRight className="size-3.5 text-ink-3 rtl:-scale-x-100" />
        </span>
      ))}
    </nav>
  )
}
