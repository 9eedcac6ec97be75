'use client'

import { classes } from '@/components/ui/classes'

const panes = ['text', 'fields', 'capture'] as const

export type Pane = (typeof panes)[number]

const words: Record<Pane, string> = { text: 'Text', fields: 'Fields', capture: 'Capture' }

const places: Record<Pane, string> = {
  capture: 'desk:max-wide:row-span-2 order-1',
  text: 'order-2',
  fields: 'order-3 border-e-0! desk:max-wide:border-t',
}

type ImportPanesProps = Record<Pane, React.ReactNode> & { shown: Pane; show: (pane: Pane) => void }

/** Three panes side by side; on a phone they are tabs. */
export function ImportPanes({ shown, show, ...content }: ImportPanesProps) {
  return (
    <>
      <div
        role="tablist"
        aria-label="Parts of the import"
        className="hidden h-10 shrink-0 gap-4 border-b px-4 max-desk:flex"
      >
        {panes.map((pane) => (
          <PaneTab key={pane} pane={pane} isShown={pane === shown} show={show} />
        ))}
      </div>
      <div className="grid min-h-0 flex-1 desk:max-wide:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] desk:max-wide:grid-rows-[minmax(0,3fr)_minmax(0,2fr)] wide:grid-cols-[minmax(300px,396px)_minmax(0,1fr)_348px]">
        {panes.map((pane) => (
          <section
            key={pane}
            id={`pane-${pane}`}
            aria-label={words[pane]}
            className={classes(
              'flex min-h-0 min-w-0 flex-col border-e',
              places[pane],
              pane !== shown && 'max-desk:hidden',
            )}
          >
            {content[pane]}
          </section>
        ))}
      </div>
    </>
  )
}

type PaneTabProps = { pane: Pane; isShown: boolean; show: (pane: Pane) => void }

function PaneTab({ pane, isShown, show }: PaneTabProps) {
  function move(event: React.KeyboardEvent<HTMLButtonElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = step && panes.at((panes.indexOf(pane) + step) % panes.length)
    if (!next) return
    show(next)
    document.getElementById(`tab-${next}`)?.focus()
  }

  return (
    <button
      type="button"
      role="tab"
      id={`tab-${pane}`}
      aria-selected={isShown}
      aria-controls={`pane-${pane}`}
      tabIndex={isShown ? 0 : -1}
      onKeyDown={move}
      onClick={() => show(pane)}
      className="-mb-px min-w-12 border-b-2 border-transparent text-ink-2 aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink"
    >
      {words[pane]}
    </button>
  )
}
