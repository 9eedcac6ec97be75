'use client'

import { useRouter } from 'next/navigation'
import { KeyHint } from '@/components/shell/key-hint'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { PageBar } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { type Doubt, doubtsIn } from '@/lib/importing/confirming/doubts'
import type { ImportReading } from '@/lib/importing/import-reading'
import type { BlockEditing } from './block-editing'
import type { Steps } from './edit-history'
import { focusField } from './field-focus'
import { importHref, inboxHref } from './reading-href'
import { SetAside } from './set-aside'

/** Where an import stands among those waiting, which comes next, and the job it came by. */
export type Place = { number: number; of: number; nextId: string | null; job: string | null }

type ImportBarProps = {
  desk: string
  importId: string
  place: Place
  reading: ImportReading
  /** It may be here already. */
  hasDuplicates: boolean
  steps: Steps
  editing: BlockEditing
  isConfirming: boolean
  confirm: (then: 'read' | 'next') => void
  /** On a phone the fields are behind a tab. */
  showFields: () => void
}

/** Over the import: where it stands in the line, and what leads out of it. */
export function ImportBar({
  desk,
  importId,
  place,
  steps,
  editing,
  isConfirming,
  confirm,
  ...check
}: ImportBarProps) {
  const router = useRouter()
  const { nextId } = place
  const { reading, hasDuplicates, showFields } = check
  const doubts = doubtsIn(reading)

  function allIsWell() {
    const [first] = doubts
    if (!first && !hasDuplicates) return confirm('next')
    showFields()
    // The pane is on the screen once this has been drawn.
    requestAnimationFrame(() => focusField(first ? first.field : 'duplicates'))
    editing.say(
      first ? `Not confirmed: look at this first, ${first.words}.` : 'Not confirmed: it may be here already.',
    )
  }

  useKeys([
    ...leading(confirm, allIsWell),
    ...(nextId ? [skipping(() => router.push(importHref(desk, nextId)))] : []),
  ])

  return (
    <PageBar
      crumbs={[{ label: 'Inbox', href: inboxHref(desk) }]}
      title="Confirm import"
      actions={
        <>
          <StepButtons steps={steps} editing={editing} />
          <SetAside desk={desk} importId={importId} />
          {nextId && (
            <LinkButton variant="quiet" href={importHref(desk, nextId)} kbd={<KeyHint keys="right" />}>
              Skip
            </LinkButton>
          )}
          <Button onClick={allIsWell} busy={isConfirming} kbd="a">
            {allIsWellWords(doubts, hasDuplicates)}
          </Button>
          <Button variant="primary" busy={isConfirming} onClick={() => confirm('read')}>
            Confirm and read <KeyHint keys="mod+enter" />
          </Button>
        </>
      }
    >
      <span className="truncate">
        {place.number} of {place.of} waiting
        {place.job && (
          <>
            , from <bdi>{place.job}</bdi>
          </>
        )}
      </span>
    </PageBar>
  )
}

function allIsWellWords(doubts: Doubt[], hasDuplicates: boolean): string {
  if (doubts.length === 0) return hasDuplicates ? 'May be here already' : 'All is well, next'
  return `${doubts.length} to look at`
}

function leading(confirm: ImportBarProps['confirm'], allIsWell: () => void): KeyBinding[] {
  return [
    {
      keys: 'mod+enter',
      label: 'Confirm and read',
      short: 'confirm',
      inFields: true,
      run: () => confirm('read'),
    },
    {
      keys: 'a',
      label: 'All is well: confirm and go to the next import; or look at the first doubt',
      short: 'all is well',
      run: allIsWell,
    },
  ]
}

function skipping(run: () => void): KeyBinding {
  return { keys: 'right', label: 'Skip to the next import', run }
}

function StepButtons({ steps, editing }: { steps: Steps; editing: BlockEditing }) {
  const undo = steps.past.at(-1)
  const redo = steps.future.at(-1)

  return (
    <>
      {redo && (
        <Button variant="quiet" title={redo.label} onClick={editing.redo}>
          Redo
        </Button>
      )}
      {undo && (
        <Button variant="quiet" title={undo.label} onClick={editing.undo} kbd={<KeyHint keys="mod+z" />}>
          Undo
        </Button>
      )}
    </>
  )
}
