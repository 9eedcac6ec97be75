import type { Route } from 'next'
import Link from 'next/link'
import { type ButtonVariant, buttonLook } from './button-look'
import { classes } from './classes'
import { Kbd } from './kbd'

type LinkButtonProps<Address extends string> = {
  href: Route<Address>
  variant?: ButtonVariant
  big?: boolean
  icon?: React.ReactNode
  kbd?: React.ReactNode
  className?: string
  children: React.ReactNode
}

/** A button to the eye, an address to the browser. */
export function LinkButton<Address extends string>(props: LinkButtonProps<Address>) {
  const { href, variant = 'plain', big = false, icon, kbd, className, children } = props

  return (
    <Link href={href} className={classes(buttonLook({ variant, big }), className)}>
      {icon}
      {children}
      {typeof kbd === 'string' ? <Kbd>{kbd}</Kbd> : kbd}
    </Link>
  )
}
