'use client'

import { Checkbox as BaseCheckbox } from '@base-ui/react/checkbox'
import { Check } from 'lucide-react'

type CheckboxProps = {
  checked?: boolean
  defaultChecked?: boolean
  onCheckedChange?: (checked: boolean) => void
  name?: string
  value?: string
  required?: boolean
  children: React.ReactNode
}

export function Checkbox({ children, ...root }: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is its control
    <label className="inline-flex items-start gap-2 pointer-coarse:min-h-10 pointer-coarse:items-center">
      <BaseCheckbox.Root
        {...root}
        className="mt-0.5 inline-flex size-4 shrink-0 items-center justify-center rounded-sm border border-control bg-raised data-checked:border-ink data-checked:bg-ink data-checked:text-paper pointer-coarse:mt-0"
      >
        <BaseCheckbox.Indicator className="flex">
          <Check className="size-3" strokeWidth={2.5} />
        </BaseCheckbox.Indicator>
      </BaseCheckbox.Root>
      <span>{children}</span>
    </label>
  )
}
