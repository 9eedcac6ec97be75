'use client'

import { useState, useTransition } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { setPasswordAction } from '@/lib/auth/actions'
import { enter } from '@/lib/auth/browser-door'
import { SHORTEST_PASSWORD } from '@/lib/auth/schema'
import { complaint } from '@/lib/outcome'
import { OnceReady } from './once-ready'

type SetPasswordFormProps = { token: string; name: string; email: string }

/** Sets the password and signs in with it, so that it is typed once. */
export function SetPasswordForm({ token, name, email }: SetPasswordFormProps) {
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, start] = useTransition()

  function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password'))
    start(async () => {
      const outcome = await setPasswordAction({ token, password })
      if (!outcome.ok) return setRefused(complaint(outcome))
      const entered = await enter({ email, password })
      window.location.assign(entered.ok ? '/' : '/sign-in')
    })
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      <p>
        For <bdi className="font-medium">{name}</bdi>, who signs in as{' '}
        <bdi className="font-medium">{email}</bdi>.
      </p>
      {refused && <Banner kind="error" title={refused} />}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field
        label="New password"
        name="password"
        hint={`At least ${SHORTEST_PASSWORD} characters; a few words make a good one.`}
      >
        <Input type="password" autoComplete="new-password" required minLength={SHORTEST_PASSWORD} />
      </Field>
      <div>
        <OnceReady>
          <Button type="submit" variant="primary" big busy={busy}>
            Set it and sign in
          </Button>
        </OnceReady>
      </div>
    </form>
  )
}
