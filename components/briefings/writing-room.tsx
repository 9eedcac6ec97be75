'use client'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Tabs } from '@/components/ui/tabs'
import { checkBriefing } from '@/lib/briefings/checks'
import { citingPlaces } from '@/lib/briefings/citations'
import type { EvidenceItem } from '@/lib/briefings/evidence-item'
import type { BriefingDraft } from '@/lib/briefings/queries'
import { BriefingText, useBriefingEditor } from './briefing-text'
import { CheckList } from './check-list'
import { DraftConflict } from './draft-conflict'
import { EvidenceDrawer } from './evidence-drawer'
import { FormatBar } from './format-bar'
import { cite, quote, showBlock } from './insert-reference'
import { MarkingChoice } from './marking-choice'
import { RemarkList } from './remark-list'
import { StageSteps } from './stage-steps'
import { SubmitButton } from './submit-button'
import { SubmittedBanner } from './submitted-banner'
import { TitleField } from './title-field'
import { UnsentBanner } from './unsent-banner'
import { type Standing, useDraft } from './use-draft'

type WritingRoomProps = { desk: string; briefing: BriefingDraft; items: EvidenceItem[]; mayWrite: boolean }

/** Where a briefing is written: the text, the evidence beside it, and the checks under that. */
export function WritingRoom({ desk, briefing, items, mayWrite }: WritingRoomProps) {
  const editable = mayWrite && !briefing.submission
  const { draft, change, refuse, conflict, faceUp, settle, flush } = useDraft(desk, briefing.id, briefing)
  const [searched, setSearched] = useState<EvidenceItem[]>([])
  const all = useMemo(
    () => new Map([...briefing.cited, ...items, ...searched].map((item) => [item.annotationId, item])),
    [briefing.cited, items, searched],
  )
  const editor = useBriefingEditor({
    document: briefing.document,
    evidence: all,
    editable: editable && !conflict,
    onChange: (document) => change({ document }),
    onUnstorable: () => refuse('this is more than a briefing can hold. Undo it'),
  })
  const facts = useMemo(() => new Map([...all].map(([id, { fact }]) => [id, fact])), [all])
  const checks = useMemo(() => checkBriefing(draft, facts), [draft, facts])
  const citedBy = useMemo(
    () => new Map(citingPlaces(draft.document).map(({ annotationId, number }) => [annotationId, number])),
    [draft.document],
  )
  const [drawerOpen, setDrawerOpen] = useState(false)
  const router = useRouter()

  useKeys(
    useMemo(
      () => [
        {
          keys: 'mod+/',
          label: 'Find evidence to cite',
          short: 'find evidence',
          inFields: true,
          run: focusSearch,
        },
        { label: 'Preview the PDF', run: () => window.open(previewOf(desk, briefing.id), '_blank') },
      ],
      [desk, briefing.id],
    ),
  )

  function take(text: typeof draft) {
    change(text)
    editor?.commands.setContent(text.document, { emitUpdate: false })
  }

  /** What was typed on another version than the one that stands is shown beside it, not put over it. */
  function bringBack({ version, ...kept }: typeof draft & { version: number }) {
    if (version === briefing.version) take(kept)
    else faceUp(kept, briefing)
  }

  function goOn(standing: Standing, chosen: typeof draft) {
    settle(standing, chosen)
    editor?.commands.setContent(chosen.document, { emitUpdate: false })
  }

  function insert(item: EvidenceItem, reference: typeof cite) {
    setSearched((before) => [...before, item])
    if (editor) reference(editor, item)
  }

  const aside = (
    <>
      <Tabs
        label="Beside the text"
        tabs={[
          {
            value: 'evidence',
            label: 'Evidence',
            panel: (
              <EvidenceDrawer
                {...{ desk, items, editable, citedBy }}
                onCite={(item) => insert(item, cite)}
                onQuote={(item) => insert(item, quote)}
              />
            ),
          },
          {
            value: 'remarks',
            label: 'Remarks',
            count: briefing.remarks.filter(({ settledAt }) => !settledAt).length,
            panel: (
              <RemarkList
                desk={desk}
                remarks={briefing.remarks}
                onShow={(block) => editor && showBlock(editor, block)}
              />
            ),
          },
        ]}
      />
      <CheckList checks={checks} onShow={({ at }) => at && editor && showBlock(editor, at.block)} />
    </>
  )

  return (
    <>
      <PageBar
        before={
          <MarkingChoice
            marking={draft.marking}
            editable={editable}
            onChange={(marking) => change({ marking })}
          />
        }
        crumbs={[{ label: 'Briefings', href: `/desks/${desk}/briefings` }]}
        title={draft.title || 'Untitled'}
        titleIsHeading={false}
        actions={
          <>
            <StageSteps stage={briefing.stage} />
            <span className="desk:hidden">
              <Button onClick={() => setDrawerOpen(true)}>Evidence and checks</Button>
            </span>
            <Button
              variant="quiet"
              onClick={() => flush().then(() => window.open(previewOf(desk, briefing.id), '_blank'))}
            >
              Preview PDF
            </Button>
            {editable && (
              <SubmitButton {...{ desk, briefing, checks, flush }} onSubmitted={() => router.refresh()} />
            )}
          </>
        }
      />
      <div className="grid min-h-0 flex-1 desk:grid-cols-[minmax(0,1fr)_392px]">
        <div className="flex min-h-0 min-w-0 flex-col">
          {editable && <FormatBar editor={editor} />}
          <div className="min-h-0 flex-1 overflow-y-auto px-5">
            <div className="mx-auto max-w-[640px] pt-6">
              <SubmittedBanner {...{ desk, briefing, mayWrite }} />
              {conflict && (
                <DraftConflict
                  mine={draft}
                  standing={conflict}
                  onSettle={(chosen) => goOn(conflict, chosen)}
                />
              )}
              {editable && !conflict && <UnsentBanner briefing={briefing} onBringBack={bringBack} />}
              <TitleField title={draft.title} editable={editable} onChange={(title) => change({ title })} />
              <BriefingText editor={editor} />
            </div>
          </div>
        </div>
        <aside aria-label="Evidence and checks" className="flex min-h-0 flex-col border-s max-desk:hidden">
          {aside}
        </aside>
      </div>
      <Dialog open={drawerOpen} onOpenChange={setDrawerOpen} title="Evidence and checks">
        {drawerOpen && aside}
      </Dialog>
      <StatusLine />
    </>
  )
}

function focusSearch() {
  document.querySelector<HTMLInputElement>('aside input[type=search]')?.focus()
}

function previewOf(desk: string, briefingId: string): string {
  return `/desks/${desk}/briefings/${briefingId}/preview.pdf`
}
