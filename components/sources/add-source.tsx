'use client'

import { Plus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { addSourceAction } from '@/lib/sources/actions'
import { AssessmentForm } from './assessment-form'
import { aliasesIn, blankSource, SourceFields } from './source-fields'
import { useAssessment } from './use-assessment'

export function AddSource({ desk }: { desk: string }) {
  const [open, setOpen] = useState(false)
  useKeys([{ keys: 'n', label: 'Add a source', short: 'add', run: () => setOpen(true) }])

  return (
    <>
      <Button icon={<Plus />} kbd="n" onClick={() => setOpen(true)}>
        Add a source
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Add a source">
        <AddForm desk={desk} onLeave={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function AddForm({ desk, onLeave }: { desk: string; onLeave: () => void }) {
  const router = useRouter()
  const { save, ...state } = useAssessment()
  const [draft, setDraft] = useState(blankSource)

  function add() {
    const { name, kind, description } = draft
    save(
      () => addSourceAction(desk, { name, kind, description, aliases: aliasesIn(draft) }),
      ({ sourceId }) => router.push(`/desks/${desk}/sources/${sourceId}`),
    )
  }

  return (
    <AssessmentForm label="Source" confirm="Add" {...state} onSave={add} onLeave={onLeave}>
      <SourceFields draft={draft} onDraft={setDraft} aliasesOnly={false} />
    </AssessmentForm>
  )
}
