'use client'

import { CircleCheck, CircleX, type LucideIcon, PencilLine } from 'lucide-react'
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { KeyHint } from '@/components/shell/key-hint'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import type { Ruling } from '@/prisma/generated/enums'

export type VerdictDraft = { ruling: Ruling | null; reason: string }

type Choice = { ruling: Ruling; words: string; keys: string; Icon: LucideIcon; chosen: string }

const choices: readonly Choice[] = [
  { ruling: 'accepted', words: 'Accept', keys: 'a', Icon: CircleCheck, chosen: 'border-good text-good' },
  {
    ruling: 'needs_change',
    words: 'Needs change',
    keys: 'h',
    Icon: PencilLine,
    chosen: 'border-change text-change',
  },
  { ruling: 'rejected', words: 'Reject', keys: 'x', Icon: CircleX, chosen: 'border-bad text-bad' },
]

type VerdictPanelProps = {
  draft: VerdictDraft
  revision: number
  busy: boolean
  error: string | null
  onDraft: (draft: VerdictDraft) => void
  onGive: () => void
}

/** Three rulings, a reason for two of them, and what the verdict holds for. */
export function VerdictPanel({ draft, revision, busy, error, onDraft, onGive }: VerdictPanelProps) {
  const form = useRef<HTMLFormElement>(null)

  function choose(ruling: Ruling) {
    flushSync(() => onDraft({ ...draft, ruling }))
    if (ruling !== 'accepted') form.current?.querySelector('textarea')?.focus()
  }

  useVerdictKeys(choose, onGive)

  return (
    <form
      ref={form}
      aria-label="Verdict"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onGive()
      }}
      className="grid gap-1.5 border-t bg-chrome p-4"
    >
      {choices.map((choice) => {
        const chosen = choice.ruling === draft.ruling
        return (
          <div key={choice.ruling} className="grid gap-1.5">
            <ChoiceButton choice={choice} chosen={chosen} onChoose={() => choose(choice.ruling)} />
            {chosen && <Reason draft={draft} error={error} onDraft={onDraft} />}
          </div>
        )
      })}
      {!draft.ruling && error && (
        <p role="alert" className="text-small text-bad">
          {error}
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        <span className="flex-1 text-small text-ink-3">Holds for revision {revision} only</span>
        <Button type="submit" variant="primary" big busy={busy} className="max-desk:w-full">
          Give verdict <KeyHint keys="mod+enter" />
        </Button>
      </div>
    </form>
  )
}

function useVerdictKeys(choose: (ruling: Ruling) => void, give: () => void) {
  useKeys([
    ...choices.map(({ ruling, words, keys }) => ({
      keys,
      label: words,
      short: 'accept, change, reject',
      run: () => choose(ruling),
    })),
    { keys: 'mod+enter', label: 'Give verdict', short: 'give verdict', inFields: true, run: give },
  ])
}

type ChoiceButtonProps = { choice: Choice; chosen: boolean; onChoose: () => void }

function ChoiceButton({ choice: { words, keys, Icon, ...look }, chosen, onChoose }: ChoiceButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={classes(
        'flex h-8.5 items-center gap-2 rounded-md border bg-raised px-2.5 font-medium hover:bg-hover pointer-coarse:min-h-10',
        chosen ? classes('inset-ring inset-ring-current', look.chosen) : 'border-line-2',
      )}
    >
      <Icon />
      {words}
      <span className="ms-auto">
        <KeyHint keys={keys} />
      </span>
    </button>
  )
}

type ReasonProps = Pick<VerdictPanelProps, 'draft' | 'error' | 'onDraft'>

function Reason({ draft, error, onDraft }: ReasonProps) {
  const needed = draft.ruling !== 'accepted'

  return (
    <Field label={needed ? 'Reason' : 'Reason, if it needs one'} error={error}>
      <TextArea
        rows={2}
        value={draft.reason}
        onChange={(event) => onDraft({ ...draft, reason: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
    </Field>
  )
}
