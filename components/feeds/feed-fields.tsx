'use client'

import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { type EveryMinutes, everyMinutes, everyWords } from '@/lib/feeds/schedule'

export type FeedDraft = { title: string; everyMinutes: EveryMinutes; bringsIn: boolean }

const schedules = everyMinutes.map((minutes) => ({ value: String(minutes), label: everyWords[minutes] }))

const ways = [
  {
    value: 'list',
    label: 'List them to choose from',
    note: 'Nothing comes into the Inbox until somebody says so.',
  },
  { value: 'bring', label: 'Bring them in by themselves', note: 'Each becomes an import to confirm.' },
] as const

type FeedFieldsProps = { draft: FeedDraft; onDraft: (draft: FeedDraft) => void }

/** What a desk decides about a feed. */
export function FeedFields({ draft, onDraft }: FeedFieldsProps) {
  return (
    <>
      <Field label="Name">
        <Input
          required
          maxLength={200}
          dir="auto"
          value={draft.title}
          onChange={(event) => onDraft({ ...draft, title: event.target.value })}
        />
      </Field>
      <Field label="Read it">
        <Select
          options={schedules}
          value={String(draft.everyMinutes)}
          onValueChange={(value) => onDraft({ ...draft, everyMinutes: Number(value) as EveryMinutes })}
        />
      </Field>
      <RadioGroup
        label="New entries"
        options={ways}
        value={draft.bringsIn ? 'bring' : 'list'}
        onValueChange={(value) => onDraft({ ...draft, bringsIn: value === 'bring' })}
      />
    </>
  )
}
