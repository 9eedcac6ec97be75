'use client'

import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

/** The link that sets a password, at the address this browser is using. */
export function LinkOnce({ token, name }: { token: string; name: string }) {
  const [copied, setCopied] = useState(false)
  const link = `${window.location.origin}/set-password/${token}`

  async function copy() {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }

  return (
    <div className="grid gap-3">
      <Banner kind="notice" title="Shown this once.">
        Send it to <bdi>{name}</bdi> yourself. It sets a password once, within a week.
      </Banner>
      <Field label="Link to set a password">
        <Input readOnly value={link} onFocus={(event) => event.target.select()} className="font-mono" />
      </Field>
      <div className="flex items-center gap-3">
        <Button onClick={copy}>Copy the link</Button>
        <span role="status" className="text-small text-ink-2">
          {copied && 'Copied.'}
        </span>
      </div>
    </div>
  )
}
