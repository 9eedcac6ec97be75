import { LiveUnread } from '@/components/notifications/notifications-link'
import { CommandPalette } from './command-palette'
import { DeskKeys } from './desk-keys'
import { DeskNavigation } from './desk-navigation'
import type { DeskCounts, DeskPlace, DeskRole } from './desk-rooms'
import { KeyboardHelp } from './keyboard-help'
import { MoreSheet } from './more-sheet'
import { PhoneTabs } from './phone-tabs'
import { SavedStateProvider } from './saved-state'

export type DeskShellProps = {
  desk: { slug: string; name: string }
  /** Every desk this person belongs to, this one included. */
  desks: readonly DeskPlace[]
  person: { name: string }
  role: DeskRole
  isAdmin: boolean
  counts: DeskCounts
  signOut: () => Promise<void>
}

/** Everything around a page of a desk; the page itself is its bar, its body and its status line. */
export function DeskShell({ children, ...shell }: DeskShellProps & { children: React.ReactNode }) {
  return (
    <SavedStateProvider>
      <a
        href="#content"
        className="fixed start-2 top-2 z-30 -translate-y-20 rounded-md bg-raised px-3 py-1.5 font-medium shadow-above focus:translate-y-0 print:hidden"
      >
        Skip to the content
      </a>
      <div className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] desk:grid-cols-[196px_minmax(0,1fr)] desk:grid-rows-[minmax(0,1fr)] print:block print:h-auto">
        <DeskNavigation {...shell} />
        <main
          id="content"
          tabIndex={-1}
          className="relative flex min-h-0 min-w-0 flex-col overflow-clip outline-offset-[-2px] print:block print:overflow-visible"
        >
          {children}
        </main>
        <PhoneTabs desk={shell.desk} role={shell.role} counts={shell.counts} />
      </div>
      {shell.role !== 'reader' && <LiveUnread desk={shell.desk.slug} />}
      <DeskKeys desk={shell.desk} role={shell.role} />
      <MoreSheet {...shell} />
      <CommandPalette />
      <KeyboardHelp />
    </SavedStateProvider>
  )
}
