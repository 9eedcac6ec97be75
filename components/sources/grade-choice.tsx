'use client'

import { Radio } from '@base-ui/react/radio'
import { RadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'
import { classes } from '@/components/ui/classes'

export type GradeOption = {
  /** "B" or "4"; '' withdraws the grade. */
  value: string
  word: string
  /** Why it cannot be given now. */
  hindrance?: string | null
}

type GradeChoiceProps = {
  label: string
  options: readonly GradeOption[]
  value: string
  onChange: (value: string) => void
}

/** The grades of the Admiralty code, each with its word. */
export function GradeChoice({ label, options, value, onChange }: GradeChoiceProps) {
  const labelId = useId()

  return (
    <div className="grid gap-1">
      <span id={labelId} className="font-medium">
        {label}
      </span>
      <RadioGroup<string>
        value={value}
        onValueChange={onChange}
        aria-labelledby={labelId}
        className="grid gap-1"
      >
        {options.map((option) => (
          <GradeRadio key={option.value} {...option} />
        ))}
      </RadioGroup>
    </div>
  )
}

function GradeRadio({ value, word, hindrance }: GradeOption) {
  const reasonId = useId()

  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is its control
    <label className="flex items-start gap-2 pointer-coarse:min-h-10 pointer-coarse:items-center">
      <Radio.Root
        value={value}
        disabled={Boolean(hindrance)}
        aria-describedby={hindrance ? reasonId : undefined}
        className="mt-0.5 inline-flex size-4 shrink-0 items-center justify-center rounded-full border border-control bg-raised data-checked:border-ink data-disabled:border-dashed"
      >
        <Radio.Indicator className="size-2 rounded-full bg-ink forced-colors:bg-[Highlight]" />
      </Radio.Root>
      <span className={hindrance ? 'text-ink-3' : undefined}>
        {value && (
          <span className={classes('me-1.5 tabular-nums', !hindrance && 'font-semibold')}>{value}</span>
        )}
        {word}
        {hindrance && (
          <span id={reasonId} className="block text-small">
            {hindrance}
          </span>
        )}
      </span>
    </label>
  )
}
