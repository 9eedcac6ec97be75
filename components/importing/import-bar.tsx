'use client'

import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { KeyHint } from '@/components/shell/key-hint'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { PageBar } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Menu, MenuItem, MenuLink } from '@/components/ui/menu'
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
  const [isSettingAside, setAside] = useState(false)
  const doubts = doubtsIn(reading)
  const allIsWellSaid = allIsWellWords(doubts, hasDuplicates)

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
    { keys: 's', label: 'Set this import aside', run: () => setAside(true) },
    ...(nextId ? [skipping(() => router.push(importHref(desk, nextId)))] : []),
  ])

  return (
    <PageBar
      crumbs={[{ label: 'Inbox', href: inboxHref(desk) }]}
      title={
        <>
          <span className="max-desk:hidden">Confirm import</span>
          <span className="desk:hidden">Import</span>
        </>
      }
      actions={
        <>
          <div className="flex gap-2 max-desk:hidden">
            <StepButtons steps={steps} editing={editing} />
            <Button variant="quiet" onClick={() => setAside(true)} kbd="s">
              Set aside
            </Button>
            {nextId && (
              <LinkButton variant="quiet" href={importHref(desk, nextId)} kbd={<KeyHint keys="right" />}>
                Skip
              </LinkButton>
            )}
            <Button onClick={allIsWell} busy={isConfirming} kbd="a">
              {allIsWellSaid}
            </Button>
          </div>
          <div className="desk:hidden">
            <Menu trigger={<Ellipsis />} aria-label="More actions" align="end">
              <MenuItem onSelect={allIsWell}>{allIsWellSaid}</MenuItem>
              {nextId && <MenuLink href={importHref(desk, nextId)}>Skip to the next</MenuLink>}
              <StepItems steps={steps} editing={editing} />
              <MenuItem onSelect={() => setAside(true)}>Set aside</MenuItem>
            </Menu>
          </div>
          <SetAside desk={desk} importId={importId} open={isSettingAside} onOpenChange={setAside} />
          <Button variant="primary" busy={isConfirming} onClick={() => confirm('read')}>
            Confirm and read <KeyHint keys="mod+enter" />
          </Button>
        </>
      }
    >
      <span className="truncate">
        {place.number} of {place.of}
        <span className="max-desk:hidden">
          {' '}
          waiting
          {place.job && (
            <>
              , from <bdi>{place.job}</bdi>
            </>
          )}
        </span>
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

function StepItems({ steps, editing }: { steps: Steps; editing: BlockEditing }) {
  return (
    <>
      {steps.past.length > 0 && <MenuItem onSelect={editing.undo}>Undo</MenuItem>}
      {steps.future.length > 0 && <MenuItem onSelect={editing.redo}>Redo</MenuItem>}
    </>
  )
}
