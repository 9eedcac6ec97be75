'use client'

import { Select as BaseSelect } from '@base-ui/react/select'
import { Check, ChevronsUpDown } from 'lucide-react'
import { classes } from './classes'
import { controlLook } from './control-look'
import type { Option } from './option'
import { optionLook, popupLook } from './popup-look'

type SelectProps<Value extends string> = {
  options: readonly Option<Value>[]
  value?: Value | null
  defaultValue?: Value | null
  onValueChange?: (value: Value) => void
  name?: string
  required?: boolean
  /** What stands there while nothing is chosen. */
  unchosen?: string
  'aria-label'?: string
  className?: string
}

/** One of a few. Stands in a `Field`, or carries an `aria-label` of its own. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, onValueChange, unchosen = 'Choose', className, 'aria-label': label, ...root } = props

  return (
    <BaseSelect.Root<Value>
      {...root}
      items={options}
      onValueChange={(value) => {
        if (value !== null) onValueChange?.(value)
      }}
    >
      <BaseSelect.Trigger
        aria-label={label}
        className={classes(
          controlLook,
          'flex h-7 items-center justify-between gap-2 text-start hover:bg-hover',
          className,
        )}
      >
        <BaseSelect.Value placeholder={unchosen} className="truncate data-placeholder:text-ink-3" />
        <ChevronsUpDown className="size-3.5 text-ink-3" />
      </BaseSelect.Trigger>
      <Options options={options} />
    </BaseSelect.Root>
  )
}

function Options<Value extends string>({ options }: { options: readonly Option<Value>[] }) {
  return (
    <BaseSelect.Portal>
      <BaseSelect.Positioner sideOffset={4} alignItemWithTrigger={false} className="z-20">
        <BaseSelect.Popup className={classes(popupLook, 'min-w-(--anchor-width)')}>
          <BaseSelect.List className="max-h-(--available-height) overflow-y-auto p-1">
            {options.map(({ value, label, note }) => (
              <BaseSelect.Item key={value} value={value} className={optionLook}>
                <span className="w-3.5">
                  <BaseSelect.ItemIndicator>
                    <Check className="size-3.5" />
                  </BaseSelect.ItemIndicator>
                </span>
                <BaseSelect.ItemText>{label}</BaseSelect.ItemText>
                {note && <span className="ms-auto ps-3 text-small text-ink-3">{note}</span>}
              </BaseSelect.Item>
            ))}
          </BaseSelect.List>
        </BaseSelect.Popup>
      </BaseSelect.Positioner>
    </BaseSelect.Portal>
  )
}
