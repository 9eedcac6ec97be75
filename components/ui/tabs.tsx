'use client'

import { Tabs as BaseTabs } from '@base-ui/react/tabs'

type Tab = { value: string; label: string; count?: number; panel: React.ReactNode }

type TabsProps = {
  tabs: readonly Tab[]
  defaultValue?: string
  value?: string
  onValueChange?: (value: string) => void
  /** What the tabs divide, for a screen reader. */
  label: string
  aside?: React.ReactNode
}

export function Tabs({ tabs, label, aside, onValueChange, ...props }: TabsProps) {
  const chosen =
    props.value === undefined
      ? { defaultValue: props.defaultValue ?? tabs[0]?.value }
      : { value: props.value }

  return (
    <BaseTabs.Root
      {...chosen}
      onValueChange={(value: string) => onValueChange?.(value)}
      className="flex min-h-0 flex-1 flex-col"
    >
      <div className="flex h-10 shrink-0 items-stretch border-b px-4">
        <BaseTabs.List aria-label={label} className="flex gap-4">
          {tabs.map(({ value, label: words, count }) => (
            <BaseTabs.Tab
              key={value}
              value={value}
              className="-mb-px flex items-center gap-1.5 border-b-2 border-transparent text-ink-2 outline-offset-[-2px] hover:text-ink data-active:border-ink data-active:font-semibold data-active:text-ink"
            >
              {words}
              {count !== undefined && <span className="font-normal tabular-nums">{count}</span>}
            </BaseTabs.Tab>
          ))}
        </BaseTabs.List>
        {aside && <div className="ms-auto flex items-center">{aside}</div>}
      </div>
      {tabs.map(({ value, panel }) => (
        <BaseTabs.Panel
          key={value}
          value={value}
          className="relative min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
        >
          {panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  )
}
