'use client'

import { useActionState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { changePasswordAction } from '@/lib/auth/actions'
import { SHORTEST_PASSWORD } from '@/lib/auth/schema'
import type { Outcome } from '@/lib/outcome'
import { OnceReady } from './once-ready'

export function ChangePasswordForm({ email }: { email: string }) {
  const [outcome, submit, busy] = useActionState(change, null)

  return (
    <form action={submit} className="grid max-w-90 gap-4">
      {outcome?.ok && <Banner kind="notice" title="The password is changed." />}
      {outcome?.ok === false && <Banner kind="error" title={outcome.message} />}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label="Present password" name="present">
        <Input type="password" autoComplete="current-password" required />
      </Field>
      <Field label="New password" name="next" hint={`At least ${SHORTEST_PASSWORD} characters.`}>
        <Input type="password" autoComplete="new-password" required minLength={SHORTEST_PASSWORD} />
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <OnceReady>
          <Button type="submit" busy={busy}>
            Change it
          </Button>
        </OnceReady>
        <span className="text-small text-ink-3">You are signed out in every other browser.</span>
      </div>
    </form>
  )
}

function change(_: Outcome | null, form: FormData): Promise<Outcome> {
  return changePasswordAction({ present: String(form.get('present')), next: String(form.get('next')) })
}
