'use client'

import { Field as BaseField } from '@base-ui/react/field'
import { classes } from './classes'

type FieldProps = {
  label: React.ReactNode
  /** Where the value came from ("JSON-LD author"), or what is unusual about it. */
  note?: React.ReactNode
  /** The note is a doubt: two dates disagree. */
  doubt?: boolean
  /** What to write here, or why the value is what it is; one line below. */
  hint?: React.ReactNode
  /** Why it was filled in as it is, until somebody touches it. The look says quietly that it is a guess. */
  guess?: string | undefined
  error?: string | null | undefined
  name?: string
  className?: string
  children: React.ReactNode
}

/** Label, control, hint and error, tied together for a screen reader by whatever control stands inside. */
export function Field({
  label,
  note,
  doubt = false,
  hint,
  guess,
  error,
  name,
  className,
  children,
}: FieldProps) {
  return (
    <BaseField.Root
      name={name}
      invalid={Boolean(error)}
      data-doubt={doubt || undefined}
      data-guess={guess}
      className={classes('group/field grid gap-1', className)}
    >
      <div className="flex justify-between gap-2">
        <BaseField.Label className="font-medium whitespace-nowrap">{label}</BaseField.Label>
        {(note || guess) && (
          <span className={classes('truncate text-small', doubt ? 'text-change' : 'text-ink-3')}>
            {note}
            {note && guess && ', '}
            {guess && 'guess'}
          </span>
        )}
      </div>
      {children}
      {hint && <BaseField.Description className="text-small text-ink-3">{hint}</BaseField.Description>}
      {guess && <BaseField.Description className="sr-only">A guess: {guess}</BaseField.Description>}
      {error && (
        <BaseField.Error match className="text-small text-bad">
          {error}
        </BaseField.Error>
      )}
    </BaseField.Root>
  )
}
