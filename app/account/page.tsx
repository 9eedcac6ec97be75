import type { Metadata } from 'next'
import { ChangePasswordForm } from '@/components/account/change-password-form'
import { HouseFrame } from '@/components/account/house-frame'
import { SessionList } from '@/components/account/session-list'
import { SectionHeading } from '@/components/ui/section-heading'
import { ThemeSwitch } from '@/components/ui/theme-switch'
import { listSessions } from '@/lib/auth/queries'
import { requirePerson } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Your account' }

export default async function AccountPage() {
  const person = await requirePerson()
  const sessions = await listSessions(person)

  return (
    <HouseFrame isAdmin={person.isAdmin} title="Your account">
      <p className="-mt-4">
        <b>
          <bdi>{person.name}</bdi>
        </b>
        , <bdi>{person.email}</bdi>
      </p>
      <section className="grid gap-3">
        <SectionHeading>Where you are signed in</SectionHeading>
        <SessionList sessions={sessions} />
      </section>
      <section className="grid gap-3">
        <SectionHeading>Password</SectionHeading>
        <ChangePasswordForm email={person.email} />
      </section>
      <section className="grid gap-3">
        <SectionHeading>Look</SectionHeading>
        <ThemeSwitch />
      </section>
    </HouseFrame>
  )
}
