'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

type NavLinkProps = { href: Route; className?: string; onClick?: () => void; children: React.ReactNode }

/** Knows whether the page, or one inside it, is the one shown. */
export function NavLink({ href, children, ...link }: NavLinkProps) {
  const pathname = usePathname()
  const isHere = pathname === href || pathname.startsWith(`${href}/`)

  return (
    <Link href={href} aria-current={isHere ? 'page' : undefined} {...link}>
      {children}
    </Link>
  )
}
