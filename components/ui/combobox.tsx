'use client'

import { Combobox as BaseCombobox } from '@base-ui/react/combobox'
import { Check, Plus } from 'lucide-react'
import { useState } from 'react'
import { classes } from './classes'
import { controlLook } from './control-look'
import type { Option } from './option'
import { optionLook, popupLook } from './popup-look'

type ComboboxProps<Value extends string> = {
  options: readonly Option<Value>[]
  value?: Value | null
  defaultValue?: Value | null
  onValueChange?: (value: Value | null) => void
  /** Follows the typing, where the options come from elsewhere. */
  onTyped?: (typed: string) => void
  /** Offers what was typed as a new one, when no option is called so. */
  onCreate?: (typed: string) => void
  /** "New source", before what was typed. */
  createWords?: string
  name?: string
  required?: boolean
  placeholder?: string
  /** One sentence for when nothing fits. */
  nothing?: string
  'aria-label'?: string
  className?: string
}

type Entry<Value extends string> = Option<Value> | { value: null; label: string }

/** One of many, found by typing. Stands in a `Field`, or carries an `aria-label` of its own. */
export function Combobox<Value extends string>(props: ComboboxProps<Value>) {
  const {
    options,
    value,
    defaultValue,
    onValueChange,
    onTyped,
    onCreate,
    createWords = 'New',
    ...rest
  } = props
  const { placeholder, nothing = 'Nothing is called so.', className, 'aria-label': label, ...root } = rest
  const [typed, setTyped] = useState('')

  const optionOf = (wanted: Value | null) => options.find((option) => option.value === wanted) ?? null
  const entries: Entry<Value>[] =
    onCreate && isNew(options, typed) ? [...options, { value: null, label: typed.trim() }] : [...options]

  return (
    <BaseCombobox.Root<Entry<Value>>
      {...root}
      {...(value !== undefined && { value: optionOf(value) })}
      {...(defaultValue !== undefined && { defaultValue: optionOf(defaultValue) })}
      items={entries}
      itemToStringLabel={(entry) => entry.label}
      itemToStringValue={(entry) => entry.value ?? ''}
      isItemEqualToValue={(one, other) => one.value === other.value && one.label === other.label}
      onInputValueChange={(words) => {
        setTyped(words)
        onTyped?.(words)
      }}
      onValueChange={(entry) => {
        if (entry?.value === null) onCreate?.(entry.label)
        else onValueChange?.(entry?.value ?? null)
      }}
      autoHighlight
    >
      <BaseCombobox.Input
        aria-label={label}
        placeholder={placeholder}
        className={classes(controlLook, 'h-7', className)}
      />
      <Entries nothing={nothing} createWords={createWords} />
    </BaseCombobox.Root>
  )
}

function Entries({ nothing, createWords }: { nothing: string; createWords: string }) {
  return (
    <BaseCombobox.Portal>
      <BaseCombobox.Positioner sideOffset={4} className="z-20">
        <BaseCombobox.Popup className={classes(popupLook, 'w-(--anchor-width) min-w-48')}>
          <BaseCombobox.Empty className="px-3 py-2 text-ink-2 empty:hidden">{nothing}</BaseCombobox.Empty>
          <BaseCombobox.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto p-1 data-empty:p-0">
            {(entry: Entry<string>) => (
              <EntryRow key={entry.value ?? 'new'} entry={entry} createWords={createWords} />
            )}
          </BaseCombobox.List>
        </BaseCombobox.Popup>
      </BaseCombobox.Positioner>
    </BaseCombobox.Portal>
  )
}

function EntryRow({ entry, createWords }: { entry: Entry<string>; createWords: string }) {
  return (
    <BaseCombobox.Item value={entry} className={optionLook}>
      <span className="w-3.5 shrink-0">
        {entry.value === null ? (
          <Plus className="size-3.5" />
        ) : (
          <BaseCombobox.ItemIndicator>
            <Check className="size-3.5" />
          </BaseCombobox.ItemIndicator>
        )}
      </span>
      <bdi className="truncate">
        {entry.value === null && <span className="text-ink-2">{createWords}: </span>}
        {entry.label}
      </bdi>
      {'note' in entry && entry.note && (
        <span className="ms-auto ps-3 text-small whitespace-nowrap text-ink-3">{entry.note}</span>
      )}
    </BaseCombobox.Item>
  )
}

function isNew(options: readonly Option[], typed: string): boolean {
  const words = typed.trim().toLocaleLowerCase()
  return words !== '' && options.every((option) => option.label.toLocaleLowerCase() !== words)
}
