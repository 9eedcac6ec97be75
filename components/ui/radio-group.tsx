'use client'

import { Radio } from '@base-ui/react/radio'
import { RadioGroup as BaseRadioGroup } from '@base-ui/react/radio-group'
import { useId } from 'react'
import { classes } from './classes'
import type { Option } from './option'

type RadioGroupProps<Value extends string> = {
  label: React.ReactNode
  options: readonly Option<Value>[]
  value?: Value
  defaultValue?: Value
  onValueChange?: (value: Value) => void
  name?: string
  /** Side by side, where the words are short. */
  inline?: boolean
}

export function RadioGroup<Value extends string>({
  label,
  options,
  inline = false,
  ...group
}: RadioGroupProps<Value>) {
  const labelId = useId()

  return (
    <div className="grid gap-1">
      <span id={labelId} className="font-medium">
        {label}
      </span>
      <BaseRadioGroup<Value>
        {...group}
        aria-labelledby={labelId}
        className={classes('flex gap-x-4 gap-y-1', inline ? 'flex-wrap' : 'flex-col')}
      >
        {options.map((option) => (
          <RadioOption key={option.value} {...option} />
        ))}
      </BaseRadioGroup>
    </div>
  )
}

function RadioOption({ value, label, note }: Option) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is its control
    <label className="inline-flex items-start gap-2 pointer-coarse:min-h-10 pointer-coarse:items-center">
      <Radio.Root
        value={value}
        className="mt-0.5 inline-flex size-4 shrink-0 items-center justify-center rounded-full border border-control bg-raised data-checked:border-ink pointer-coarse:mt-0"
      >
        <Radio.Indicator className="size-2 rounded-full bg-ink forced-colors:bg-[Highlight]" />
      </Radio.Root>
      <span>
        {label}
        {note && <span className="block text-small text-ink-3">{note}</span>}
      </span>
    </label>
  )
}
