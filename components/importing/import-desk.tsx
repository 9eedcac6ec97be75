'use client'

import { useMemo } from 'react'
import { KeyHint } from '@/components/shell/key-hint'
import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import type { ShownCapture } from '@/lib/importing/confirming/shown-capture'
import type { Duplicate } from '@/lib/importing/duplicates/duplicate'
import type { ImportReading } from '@/lib/importing/import-reading'
import { BlocksPane } from './blocks-pane'
import { CapturePane } from './capture-pane'
import { DuplicatesNote } from './duplicates/duplicates-note'
import { FieldsPane } from './fields-pane'
import { ImportConflict } from './import-conflict'
import { ImportPanes } from './import-panes'
import { importHref } from './reading-href'
import { SetAside } from './set-aside'
import { useBlockEditing } from './use-block-editing'
import { useConfirm } from './use-confirm'
import { useCorrections } from './use-corrections'

export type ImportDeskProps = {
  desk: string
  importId: string
  version: number
  reading: ImportReading
  capture: ShownCapture
  duplicates: Duplicate[]
  place: { number: number; of: number; nextId: string | null }
}

/** Confirming an import: the capture, the text read from it, and the fields, side by side. */
export function ImportDesk({ desk, importId, capture, duplicates, place, ...given }: ImportDeskProps) {
  const corrections = useCorrections({ desk, importId, ...given })
  const { value: reading, change, conflict, refused, saving } = corrections
  const { confirm, isConfirming, complaint } = useConfirm(desk, importId, corrections, place.nextId)
  const editing = useBlockEditing(reading, change)
  const errors = useMemo(() => errorsByField(refused?.fields), [refused])

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Inbox', href: `/desks/${desk}/inbox` }]}
        title="Confirm import"
        actions={
          <>
            <SetAside desk={desk} importId={importId} />
            {place.nextId && (
              <LinkButton variant="quiet" href={importHref(desk, place.nextId)} kbd="→">
                Skip
              </LinkButton>
            )}
            <Button variant="primary" busy={isConfirming} onClick={confirm}>
              Confirm and read <KeyHint keys="mod+enter" />
            </Button>
          </>
        }
      >
        {place.number} of {place.of} waiting
      </PageBar>
      {complaint && <Banner kind="error" title={complaint} className="shrink-0" />}
      {conflict && (
        <ImportConflict
          desk={desk}
          mine={reading}
          present={conflict}
          onTheirs={() => saving.goOnFrom(conflict.version, conflict.reading, true)}
          onMine={() => saving.goOnFrom(conflict.version, reading, false)}
        />
      )}
      <ImportPanes
        capture={
          <CapturePane
            capture={capture}
            blocks={reading.blocks}
            chosen={editing.chosen}
            onChoose={editing.choose}
          />
        }
        text={<BlocksPane reading={reading} editing={editing} />}
        fields={
          <FieldsPane reading={reading} errors={errors} change={change}>
            <DuplicatesNote desk={desk} importId={importId} duplicates={duplicates} />
          </FieldsPane>
        }
      />
      <StatusLine />
    </>
  )
}

/** `reading.fields.url.value` is about the address. */
function errorsByField(fields: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, message]) => [
      path.replace(/^reading\.(fields\.)?/, '').split('.')[0] ?? path,
      message,
    ]),
  )
}
