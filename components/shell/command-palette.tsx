'use client'

import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useRef } from 'react'
import { classes } from '@/components/ui/classes'
import { dialogLook, dialogPlace, veilLook } from '@/components/ui/dialog-look'
import { optionLook } from '@/components/ui/popup-look'
import { bindingGroups } from './binding-groups'
import { KeyHint } from './key-hint'
import { runBinding } from './key-registry'
import { type KeyBinding, useBindings } from './keys'
import { showShellPanel, useShellPanel } from './shell-panel'

/** Every action of the page and every room of the desk, found by typing. */
export function CommandPalette() {
  const panel = useShellPanel('palette')
  const chosen = useRef<KeyBinding>(undefined)

  // The action runs once the dialog is gone and the focus is back where the person had left it.
  function runChosen(open: boolean) {
    if (open) return
    if (chosen.current) runBinding(chosen.current)
    chosen.current = undefined
  }

  return (
    <Dialog.Root {...panel} onOpenChangeComplete={runChosen}>
      <Dialog.Portal>
        <Dialog.Backdrop className={veilLook} />
        <Dialog.Viewport className={dialogPlace}>
          <Dialog.Popup className={dialogLook} aria-label="Find an action">
            <Actions
              onChoose={(binding) => {
                chosen.current = binding
                showShellPanel(null)
              }}
            />
            <Dialog.Close className="sr-only">Close</Dialog.Close>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Actions({ onChoose }: { onChoose: (binding: KeyBinding) => void }) {
  const bindings = bindingGroups(useBindings())
    .flatMap(([, listed]) => listed)
    .filter(({ keys, idle }) => !idle && keys !== 'mod+k')

  return (
    <Autocomplete.Root
      open
      inline
      items={bindings}
      itemToStringValue={(binding: KeyBinding) => binding.label}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex items-center gap-2 border-b px-4">
        <Search className="text-ink-3" />
        <Autocomplete.Input
          aria-label="Find an action"
          placeholder="Find an action"
          className="h-11 w-full bg-transparent text-lead outline-none"
        />
      </div>
      <Autocomplete.Empty className="px-4 py-3 text-ink-2 empty:hidden">
        No action is called so.
      </Autocomplete.Empty>
      <Autocomplete.List className="min-h-0 overflow-y-auto p-1.5 data-empty:p-0">
        {(binding: KeyBinding) => (
          <Autocomplete.Item
            key={binding.keys ?? binding.label}
            value={binding}
            onClick={() => onChoose(binding)}
            className={classes(optionLook, 'min-h-9 scroll-my-1.5')}
          >
            <span className="truncate">{binding.label}</span>
            <span className="ms-auto">{binding.keys && <KeyHint keys={binding.keys} />}</span>
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
