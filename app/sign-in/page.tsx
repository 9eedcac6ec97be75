import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { FrontOfHouse } from '@/components/account/front-of-house'
import { SignInForm } from '@/components/account/sign-in-form'
import { returnPath } from '@/lib/auth/return-path'
import { currentPerson } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const to = returnPath((await searchParams).to)
  if (await currentPerson()) redirect('/')

  return (
    <FrontOfHouse title="Sign in">
      <SignInForm to={to} />
    </FrontOfHouse>
  )
}
