'use client'

import { useMemo, useState } from 'react'
import { StatusLine } from '@/components/shell/status-line'
import { Banner } from '@/components/ui/banner'
import type { ShownCapture } from '@/lib/importing/confirming/shown-capture'
import type { Duplicate } from '@/lib/importing/duplicates/duplicate'
import type { KnownHabit } from '@/lib/importing/habits/habit'
import type { ImportReading } from '@/lib/importing/import-reading'
import type { Block } from '@/lib/text/document'
import { BlocksPane } from './blocks-pane'
import { CapturePane } from './capture-pane'
import { DuplicatesNote } from './duplicates/duplicates-note'
import { fieldEditing } from './field-editing'
import { FieldsPane } from './fields-pane'
import { HabitsLine } from './habits-line'
import { ImportBar, type Place } from './import-bar'
import { ImportConflict } from './import-conflict'
import { ImportPanes, type Pane } from './import-panes'
import { useConfirm } from './use-confirm'
import { useCorrections } from './use-corrections'
import { useEditing } from './use-editing'
import { useScrollTogether } from './use-scroll-together'

export type ImportDeskProps = {
  desk: string
  importId: string
  version: number
  reading: ImportReading
  /** The blocks as they were first read. */
  came: Block[]
  /** What was corrected before for its outlet. */
  habits: KnownHabit[]
  capture: ShownCapture
  duplicates: Duplicate[]
  place: Place
}

/** Confirming an import: the capture, the text read from it, and the fields, side by side. */
export function ImportDesk({
  desk,
  importId,
  came,
  habits,
  capture,
  duplicates,
  place,
  ...given
}: ImportDeskProps) {
  const corrections = useCorrections({ desk, importId, ...given })
  const { value: reading, conflict, refused, saving } = corrections
  const { confirm, isConfirming, complaint } = useConfirm(desk, importId, corrections, place.nextId)
  const { history, editing, steps, standing } = useEditing(importId, corrections, came)
  const fields = useMemo(() => fieldEditing(history), [history])
  const { together, textPane } = useScrollTogether(standing)
  const errors = useMemo(() => errorsByField(refused?.fields), [refused])
  const [shown, show] = useState<Pane>('text')

  return (
    <>
      <ImportBar
        desk={desk}
        importId={importId}
        place={place}
        steps={steps}
        editing={editing}
        reading={reading}
        hasDuplicates={duplicates.length > 0}
        isConfirming={isConfirming}
        confirm={confirm}
        showFields={() => show('fields')}
      />
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
        shown={shown}
        show={show}
        capture={
          <CapturePane
            capture={capture}
            blocks={reading.blocks}
            chosen={standing.chosen}
            onChoose={editing.choose}
            together={together}
          />
        }
        text={
          <BlocksPane reading={reading} editing={editing} standing={standing} scroller={textPane}>
            <HabitsLine reading={reading} habits={habits} history={history} editing={editing} />
          </BlocksPane>
        }
        fields={
          <FieldsPane reading={reading} errors={errors} editing={fields}>
            <div data-field="duplicates">
              <DuplicatesNote desk={desk} importId={importId} duplicates={duplicates} />
            </div>
          </FieldsPane>
        }
      />
      <StatusLine>{standing.notice && <span role="status">{standing.notice}</span>}</StatusLine>
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
