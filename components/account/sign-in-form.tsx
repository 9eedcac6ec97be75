'use client'

import { useState, useTransition } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { enter } from '@/lib/auth/browser-door'
import { complaint } from '@/lib/outcome'
import { OnceReady } from './once-ready'

/** A refusal never says which of the two was wrong, and leaves both as they were typed. */
export function SignInForm({ to }: { to: string }) {
  const [refused, setRefused] = useState<string | null>(null)
  const [busy, start] = useTransition()

  function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    start(async () => {
      const given = { email: String(form.get('email')), password: String(form.get('password')) }
      const outcome = await enter(given)
      if (outcome.ok) window.location.assign(to)
      else setRefused(complaint(outcome))
    })
  }

  return (
    <form onSubmit={submit} className="grid gap-4">
      {refused && <Banner kind="error" title={refused} />}
      <Field label="E-mail" name="email">
        <Input type="email" autoComplete="username" required />
      </Field>
      <Field label="Password" name="password">
        <Input type="password" autoComplete="current-password" required />
      </Field>
      <div>
        <OnceReady>
          <Button type="submit" variant="primary" big busy={busy}>
            Sign in
          </Button>
        </OnceReady>
      </div>
      <p className="text-small text-ink-3">
        No password yet, or forgotten? Ask whoever keeps the house for a link to set one.
      </p>
    </form>
  )
}
