import Link from 'next/link'
import { deskHref } from '@/components/shell/desk-rooms'
import { EmptyState } from '@/components/ui/empty-state'
import type { Role } from '@/lib/auth/role'
import type { OwnDesk } from '@/lib/desks/queries'

export function OwnDesks({ desks, isAdmin }: { desks: readonly OwnDesk[]; isAdmin: boolean }) {
  if (desks.length === 0) {
    return (
      <EmptyState>
        {isAdmin
          ? 'You are at no desk. Make one below, or give yourself a role at one under People.'
          : 'You are at no desk now. Whoever keeps the house, or the chief of a desk, can let you in.'}
      </EmptyState>
    )
  }

  return (
    <ul className="-mx-2.5 border-t border-line-2">
      {desks.map((desk) => (
        <li
          key={desk.slug}
          className="relative flex flex-wrap items-baseline gap-x-4 border-b px-2.5 py-2.5 hover:bg-hover"
        >
          <Link
            href={deskHref(desk)}
            className="font-serif text-card font-semibold no-underline outline-offset-[-2px] after:absolute after:inset-0"
          >
            <bdi>{desk.name}</bdi>
          </Link>
          {desk.isSample && <span className="text-small text-ink-3">sample</span>}
          <span className="ms-auto text-ink-2">you are {article(desk.role)} here</span>
        </li>
      ))}
    </ul>
  )
}

function article(role: Role): string {
  return role === 'analyst' || role === 'editor' ? `an ${role}` : `a ${role}`
}
