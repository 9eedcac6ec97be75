'use client'

import { Check, CircleX, WifiOff } from 'lucide-react'
import { classes } from '@/components/ui/classes'
import { KeyHint } from './key-hint'
import { type KeyBinding, useBindings } from './keys'
import { type SavedState, useSavedState } from './saved-state'
import { showShellPanel } from './shell-panel'

const MOST_KEYS = 5

/** The keys of this page, who else is here, and whether what was typed is safe. */
export function StatusLine({ children }: { children?: React.ReactNode }) {
  const saved = useSavedState()

  return (
    <footer
      className={classes(
        'flex h-8.5 shrink-0 items-center gap-4 overflow-hidden border-t bg-chrome px-4 text-small whitespace-nowrap text-ink-2 max-desk:h-auto max-desk:min-h-7 print:hidden',
        !saved && !children && 'max-desk:hidden',
      )}
    >
      <PageKeys />
      <div className="ms-auto flex items-center gap-4">
        {children}
        <div role="status" className="flex">
          {saved && <Saved saved={saved} />}
        </div>
        <button
          type="button"
          onClick={() => showShellPanel('keys')}
          className="inline-flex items-center gap-[5px] rounded-sm outline-offset-[-2px] hover:text-ink pointer-coarse:hidden"
        >
          <KeyHint keys="?" /> all keys
        </button>
      </div>
    </footer>
  )
}

function PageKeys() {
  const places = Object.entries(Object.groupBy(useBindings(), ({ short, idle }) => (!idle && short) || ''))
  const shown = places.filter(([short]) => short !== '').slice(0, MOST_KEYS)

  return shown.map(([short, bindings]) => (
    <span key={short} className="inline-flex items-center gap-[5px] max-desk:hidden pointer-coarse:hidden">
      {(bindings ?? []).map((binding) => (
        <Cap key={binding.label} binding={binding} />
      ))}
      {short}
    </span>
  ))
}

function Cap({ binding }: { binding: KeyBinding }) {
  return binding.keys ? <KeyHint keys={binding.keys} /> : null
}

function Saved({ saved }: { saved: SavedState }) {
  const { icon, words } = savedLook(saved)

  return (
    <span className="inline-flex items-center gap-[5px]">
      {icon}
      {words}
    </span>
  )
}

function savedLook(saved: SavedState) {
  switch (saved.state) {
    case 'saving':
      return { icon: null, words: 'Saving' }
    case 'saved':
      return { icon: <Check className="size-3.5" />, words: `Saved ${clock(saved.at)}` }
    case 'unsaved':
      return { icon: <CircleX className="size-3.5 text-bad" />, words: `Not saved: ${saved.why}` }
    case 'signed-out':
      return { icon: <CircleX className="size-3.5 text-bad" />, words: <SignIn waiting={saved.waiting} /> }
    case 'offline':
      return { icon: <WifiOff className="size-3.5" />, words: offlineWords(saved.waiting) }
  }
}

function SignIn({ waiting }: { waiting: number }) {
  return (
    <span>
      Signed out, {changes(waiting)} kept on this machine.{' '}
      <a href="/sign-in" target="_blank" rel="noreferrer">
        Sign in
      </a>
    </span>
  )
}

function offlineWords(waiting: number): string {
  return waiting === 0 ? 'Offline' : `Offline, ${changes(waiting)} kept on this machine`
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`
}

/** The clock on the person's own wall: this moment was theirs, and no server draws it. */
function clock(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
