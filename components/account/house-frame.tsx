import { LogOut } from 'lucide-react'
import { NavLink } from '@/components/shell/nav-link'
import { Button } from '@/components/ui/button'
import { signOutAction } from '@/lib/auth/actions'

const place =
  'rounded-md px-2 py-1 text-ink-2 no-underline hover:bg-hover aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:py-2.5'

type HouseFrameProps = {
  isAdmin: boolean
  title: string
  actions?: React.ReactNode
  children: React.ReactNode
}

/** The pages of the house, which belong to no desk. */
export function HouseFrame({ isAdmin, title, actions, children }: HouseFrameProps) {
  return (
    <>
      <header className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-1 border-b bg-chrome px-4 py-1">
        <b className="font-serif text-card tracking-[-.01em] italic" translate="no">
          op. cit.
        </b>
        <nav aria-label="House" className="flex items-center gap-1">
          <NavLink href="/desks" className={place}>
            Desks
          </NavLink>
          {isAdmin && (
            <NavLink href="/people" className={place}>
              People
            </NavLink>
          )}
          <NavLink href="/account" className={place}>
            Your account
          </NavLink>
        </nav>
        <form action={signOutAction} className="ms-auto">
          <Button type="submit" variant="quiet" icon={<LogOut />}>
            Sign out
          </Button>
        </form>
      </header>
      <main className="mx-auto grid max-w-[1020px] gap-7 px-9 py-8.5 max-desk:px-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="font-serif text-headline font-semibold tracking-[-.01em]">{title}</h1>
          {actions}
        </div>
        {children}
      </main>
    </>
  )
}
