import type { Metadata } from 'next'
import { FrontOfHouse } from '@/components/account/front-of-house'
import { SetPasswordForm } from '@/components/account/set-password-form'
import { personOfLink } from '@/lib/auth/queries'

export const metadata: Metadata = {
  title: 'Set your password',
  referrer: 'no-referrer',
  robots: { index: false },
}

export default async function SetPasswordPage({ params }: PageProps<'/set-password/[token]'>) {
  const { token } = await params
  const person = await personOfLink(token)
  if (!person) return <SpentLink />

  return (
    <FrontOfHouse title="Set your password">
      <SetPasswordForm token={token} name={person.name} email={person.email} />
    </FrontOfHouse>
  )
}

function SpentLink() {
  return (
    <FrontOfHouse title="This link is spent">
      <p>
        It has been used, replaced by a newer one, or is older than a week. Ask whoever keeps the house for a
        new one.
      </p>
    </FrontOfHouse>
  )
}
