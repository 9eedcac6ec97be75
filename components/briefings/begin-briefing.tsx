'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { beginBriefingAction } from '@/lib/briefings/actions'
import { complaint, type Outcome } from '@/lib/outcome'

export function BeginBriefing({ desk }: { desk: string }) {
  const [title, setTitle] = useState('')
  const [outcome, setOutcome] = useState<Outcome<{ briefingId: string }> | null>(null)
  const [busy, setBusy] = useState(false)
  const router = useRouter()

  async function begin(event: React.FormEvent) {
    event.preventDefault()
    setBusy(true)
    const begun = await beginBriefingAction(desk, { title })
    setOutcome(begun)
    setBusy(false)
    if (begun.ok) router.push(`/desks/${desk}/briefings/${begun.value.briefingId}`)
  }

  return (
    <form onSubmit={begin} className="grid max-w-[640px] gap-4">
      <Field
        label="Title"
        hint="What the briefing answers. It can be changed until it is submitted."
        error={complaint(outcome)}
      >
        <Input value={title} onChange={(event) => setTitle(event.target.value)} maxLength={300} dir="auto" />
      </Field>
      <p>
        <Button type="submit" variant="primary" big busy={busy}>
          Begin writing
        </Button>
      </p>
    </form>
  )
}
