'use client'

import { Switch as BaseSwitch } from '@base-ui/react/switch'

type SwitchProps = {
  checked?: boolean
  defaultChecked?: boolean
  onCheckedChange?: (checked: boolean) => void
  name?: string
  /** What it switches; shown beside it unless `wordless`. */
  label: string
  wordless?: boolean
}

/** On or off, at once. For something that waits for a button, take a `Checkbox`. */
export function Switch({ label, wordless = false, ...root }: SwitchProps) {
  const control = (
    <BaseSwitch.Root
      {...root}
      aria-label={wordless ? label : undefined}
      className="relative inline-block h-4 w-6.5 shrink-0 rounded-full border border-control transition-colors data-checked:border-ink-2 data-checked:bg-ink-2 pointer-coarse:before:absolute pointer-coarse:before:-inset-3 forced-colors:data-checked:bg-[Highlight]"
    >
      <BaseSwitch.Thumb className="absolute start-0.5 top-0.5 block size-2.5 rounded-full bg-control data-checked:start-3 data-checked:bg-paper forced-colors:bg-[ButtonText]" />
    </BaseSwitch.Root>
  )

  if (wordless) return control
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is its control
    <label className="inline-flex items-center gap-2">
      {control}
      <bdi>{label}</bdi>
    </label>
  )
}
