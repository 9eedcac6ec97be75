'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { correctSourceAction } from '@/lib/sources/actions'
import { sourceKindName } from '@/lib/sources/kinds'
import type { Source } from '@/lib/sources/queries'
import { AssessmentForm } from './assessment-form'
import { PanelSection } from './panel-section'
import { aliasesIn, type SourceDraft, SourceFields } from './source-fields'
import { useAssessment } from './use-assessment'

type Known = Pick<Source, 'id' | 'version' | 'name' | 'kind' | 'description' | 'aliases'>

type IdentitySectionProps = { desk: string; source: Known; mayAssess: boolean }

export function IdentitySection({ desk, source, mayAssess }: IdentitySectionProps) {
  const [open, setOpen] = useState(false)
  const { kind, aliases, description } = source

  return (
    <PanelSection
      title="What it is"
      aside={
        !open && (
          <Button variant="quiet" onClick={() => setOpen(true)}>
            {mayAssess ? 'Correct' : 'Correct names'}
          </Button>
        )
      }
    >
      {open ? (
        <CorrectionForm desk={desk} source={source} mayAssess={mayAssess} onDone={() => setOpen(false)} />
      ) : (
        <dl className="grid grid-cols-[84px_minmax(0,1fr)] gap-x-2.5 gap-y-1">
          <dt className="text-ink-2">Kind</dt>
          <dd>{sourceKindName[kind]}</dd>
          <dt className="text-ink-2">Also called</dt>
          <dd>{aliases.length > 0 ? <bdi>{aliases.join(', ')}</bdi> : 'nothing else'}</dd>
          <dt className="text-ink-2">Described</dt>
          <dd dir="auto" className="whitespace-pre-line">
            {description || 'not yet'}
          </dd>
        </dl>
      )}
    </PanelSection>
  )
}

function CorrectionForm({ desk, source, mayAssess, onDone }: IdentitySectionProps & { onDone: () => void }) {
  const { save, ...state } = useAssessment()
  const { id: sourceId, version } = source
  const [draft, setDraft] = useState<SourceDraft>({ ...source, aliases: source.aliases.join('\n') })

  function correct() {
    // An analyst names nothing else, so what stands in the rest now is left as it is.
    const { name, kind, description } = mayAssess ? draft : source
    const said = { sourceId, version, name, kind, description, aliases: aliasesIn(draft) }
    save(() => correctSourceAction(desk, said), onDone)
  }

  return (
    <AssessmentForm label="What it is" confirm="Correct" {...state} onSave={correct} onLeave={onDone}>
      <SourceFields draft={draft} onDraft={setDraft} aliasesOnly={!mayAssess} />
    </AssessmentForm>
  )
}
