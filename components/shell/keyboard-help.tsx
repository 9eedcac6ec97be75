'use client'

import { Dialog } from '@/components/ui/dialog'
import { bindingGroups } from './binding-groups'
import { KeyHint } from './key-hint'
import { type KeyBinding, useBindings } from './keys'
import { useShellPanel } from './shell-panel'

/** Every key that does something here, read off the registry, so that it cannot be out of date. */
export function KeyboardHelp() {
  const panel = useShellPanel('keys')
  const groups = bindingGroups(useBindings())

  return (
    <Dialog {...panel} title="Keys">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard */}
      <section aria-label="All keys" tabIndex={0} className="grid gap-4 outline-offset-4">
        {groups.map(([group, bindings]) => (
          <KeyGroup key={group} group={group} bindings={bindings} />
        ))}
      </section>
    </Dialog>
  )
}

function KeyGroup({ group, bindings }: { group: string; bindings: readonly KeyBinding[] }) {
  return (
    <section>
      <h3 className="mb-1 text-small font-semibold text-ink-2">{group}</h3>
      <dl className="grid grid-cols-[1fr_auto] gap-x-4">
        {bindings.map(({ keys, label, idle }) =>
          keys ? (
            <div
              key={`${keys} ${label}`}
              className="col-span-2 grid min-h-7 grid-cols-subgrid items-center border-b"
            >
              <dt className={idle ? 'text-ink-2' : undefined}>{label}</dt>
              <dd className="text-end">
                <KeyHint keys={keys} />
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  )
}
