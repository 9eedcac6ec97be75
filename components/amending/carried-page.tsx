'use client'

import '@/components/editor/op-ed.css'
import './amending.css'
import type { Route } from 'next'
import { useMemo, useRef, useState } from 'react'
import type { TextHandle } from '@/components/reading/text/text-handle'
import { useKeys } from '@/components/shell/keys'
import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import type { Carried } from '@/lib/amending/queries/carried'
import { snap } from '@/lib/annotations/snap'
import { type Stretch, stretch } from '@/lib/annotations/stretch'
import { type Span, slice } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'
import { textsHref } from './amending-hrefs'
import { CarriedPane } from './carried-pane'
import { candidatesOf, leftOf } from './settling'
import { UnplacedItem } from './unplaced-item'
import { useSettling } from './use-settling'

type CarriedPageProps = { desk: string; carried: Carried }

/** Old and new text side by side, and what an amendment left without a certain place. */
export function CarriedPage({ desk, carried }: CarriedPageProps) {
  const { opEd, text, before } = carried
  const words = useMemo(() => textMap(text.document).text, [text.document])
  const settling = useSettling(desk, carried, words)
  const { standings, chosenId, left, busy, place } = settling
  const [looked, setLooked] = useState<{ id: string | null; number: number; span: Span | null }>({
    id: null,
    number: 0,
    span: null,
  })
  const [retires, setRetires] = useState(false)
  const handle = useRef<TextHandle | null>(null)
  const [takeHandle] = useState(() => (now: TextHandle | null) => {
    handle.current = now
  })

  const chosen = standings.find(({ annotationId }) => annotationId === chosenId) ?? null
  const candidates = useMemo(() => (chosen ? candidatesOf(chosen, words) : []), [chosen, words])
  const own = looked.id === chosenId ? looked : { id: chosenId, number: 0, span: null }
  const now = own.span ?? candidates[own.number] ?? null
  const old = before.find(({ id }) => id === chosen?.stood.textVersionId) ?? before[0] ?? null
  const isOpen = chosen !== null && chosen.settlement === null && chosen.mayRevise

  const look = (by: 1 | -1) => {
    if (candidates.length === 0) return
    const number = (own.number + by + candidates.length) % candidates.length
    setLooked({ id: chosenId, number, span: null })
  }
  const stretchBy = (way: Stretch) => {
    if (now) setLooked({ ...own, span: stretch(words, now, way, { unit: 'word', language: opEd.language }) })
  }
  function placeChosen() {
    if (!chosen || !isOpen) return
    const selected = handle.current?.selected()
    const span = (selected && snap(words, selected)) ?? now
    if (span) place([{ standing: chosen, span }])
  }
  const allChanged = leftOf(standings).filter(({ state, mayRevise }) => state === 'changed' && mayRevise)
  const confirmAll = () => place(allChanged.map((standing) => ({ standing, span: standing.span })))

  const group = 'Giving places'
  useKeys([
    { keys: 'j', label: 'Next without a place', short: 'next', group, run: () => settling.step(1) },
    { keys: 'k', label: 'The one before', group, run: () => settling.step(-1) },
    { keys: 'n', label: 'Another place like it', short: 'another', group, run: () => look(1) },
    { keys: 'shift+n', label: 'The place before', group, run: () => look(-1) },
    { keys: 'c', label: 'Put it here', short: 'put here', group, run: placeChosen },
    { keys: 'r', label: 'Retire it', short: 'retire', group, run: () => setRetires(isOpen) },
    { keys: 'u', label: 'Take the last back', short: 'undo', group, run: settling.undo },
    { keys: 'shift+arrowright', label: 'One word more at the end', group, run: () => stretchBy('grow-end') },
    { keys: 'shift+arrowleft', label: 'One word less at the end', group, run: () => stretchBy('shrink-end') },
    {
      keys: 'alt+shift+arrowleft',
      label: 'One word more at the start',
      group,
      run: () => stretchBy('grow-start'),
    },
    {
      keys: 'alt+shift+arrowright',
      label: 'One word less at the start',
      group,
      run: () => stretchBy('shrink-start'),
    },
  ])
  const together = useTogether()
  const thenDrawn = useDrawn(chosen, chosen?.stood.span ?? null)
  const nowDrawn = useDrawn(chosen, chosen?.settlement ? null : now)

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Reading', href: `/desks/${desk}/reading/${opEd.id}` }]}
        title="Annotations that need a place"
        actions={
          <>
            <LinkButton href={textsHref(desk, opEd.id)}>What changed</LinkButton>
            {settling.canUndo && (
              <Button kbd="u" busy={busy} onClick={settling.undo}>
                Undo
              </Button>
            )}
            {allChanged.length > 1 && (
              <Button busy={busy} onClick={confirmAll}>
                Confirm all {allChanged.length} changed
              </Button>
            )}
          </>
        }
      >
        <span role="status">
          {standings.length === 0 ? 'none' : `${standings.length - left} of ${standings.length} done`}
        </span>
      </PageBar>
      {settling.refused && <Banner kind="error" title={settling.refused} />}
      {left === 0 ? (
        <div className="p-8">
          <EmptyState>
            Every annotation has its place.{' '}
            <LinkButton href={`/desks/${desk}/reading/${opEd.id}` as Route}>Read on</LinkButton>
          </EmptyState>
        </div>
      ) : (
        <div className="carried-panes">
          {old && (
            <CarriedPane
              key={old.id}
              label={`Text version ${old.number}: the words annotated`}
              {...{ opEd, text: old, highlights: thenDrawn }}
              shown={chosen?.stood.span ?? null}
              onScrolled={together}
            />
          )}
          <CarriedPane
            label={`Text version ${text.number}: where they may stand`}
            {...{ opEd, text, highlights: nowDrawn }}
            shown={now ?? chosen?.span ?? null}
            onReady={takeHandle}
            onScrolled={together}
          />
          <aside aria-label="Without a place" className="carried-list">
            <div className="flex flex-wrap gap-2 pb-3">
              <Button
                variant="primary"
                kbd="c"
                busy={busy}
                disabledReason={isOpen ? undefined : 'Choose one that is open'}
                reasonShownElsewhere
                onClick={placeChosen}
              >
                {chosen?.state === 'changed' && own.number === 0 && !own.span ? 'Confirm' : 'Put it here'}
              </Button>
              <Button kbd="n" onClick={() => look(1)}>
                {candidates.length === 0
                  ? 'Nothing like it'
                  : `Place ${own.number + 1} of ${candidates.length}`}
              </Button>
              <Button
                kbd="r"
                disabledReason={isOpen ? undefined : 'Choose one that is open'}
                reasonShownElsewhere
                onClick={() => setRetires(true)}
              >
                Retire
              </Button>
            </div>
            <p className="pb-2 text-small text-ink-2">Select other words in the new text to put it there.</p>
            <ul>
              {standings.map((standing) => (
                <UnplacedItem
                  key={standing.annotationId}
                  standing={standing}
                  chosen={standing.annotationId === chosenId}
                  now={now && slice(words, now)}
                  direction={opEd.direction}
                  onChoose={() => settling.choose(standing.annotationId)}
                />
              ))}
            </ul>
          </aside>
        </div>
      )}
      <AlertDialog
        open={retires}
        onOpenChange={setRetires}
        title="Retire this annotation"
        consequence="It is withdrawn, with its words and its history, and can be restored."
        confirm="Retire"
        reasonLabel="Why"
        busy={busy}
        error={settling.refused}
        onConfirm={(why) => {
          if (chosen) settling.retire(chosen, why)
          setRetires(false)
        }}
      />
      <StatusLine />
    </>
  )
}

function useDrawn(
  chosen: { annotationId: string; kind: 'claim' | 'source' | 'note' } | null,
  span: Span | null,
) {
  return useMemo(
    () =>
      chosen && span && span.start < span.end
        ? [{ id: chosen.annotationId, kind: chosen.kind, span, on: true, rejected: false }]
        : [],
    [chosen, span],
  )
}

/** The two texts scroll together, by how far each has come. */
function useTogether() {
  const moved = useRef<HTMLElement | null>(null)
  return (pane: HTMLElement) => {
    if (moved.current === pane) {
      moved.current = null
      return
    }
    const other = [...(pane.parentElement?.querySelectorAll<HTMLElement>('.carried-pane') ?? [])].find(
      (one) => one !== pane,
    )
    if (!other) return
    const share = pane.scrollTop / Math.max(1, pane.scrollHeight - pane.clientHeight)
    const to = share * (other.scrollHeight - other.clientHeight)
    if (Math.abs(other.scrollTop - to) < 2) return
    moved.current = other
    other.scrollTop = to
  }
}
