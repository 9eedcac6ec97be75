'use client'

import { MessageSquareText } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { NeedPlace } from '@/components/amending/need-place'
import { capturesHref } from '@/components/op-eds/captures-href'
import { useKeys } from '@/components/shell/keys'
import { PageBar } from '@/components/shell/page-bar'
import { useAct } from '@/components/shell/use-act'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { StateBadge } from '@/components/ui/state-badge'
import type { ReadOpEd } from '@/lib/annotations/queries/reading-room'
import { fetchAgainAction } from '@/lib/fetching/actions'
import { SuggestionCounter } from '../suggesting/suggestion-counter'
import { ThreadsMenu } from '../threads/threads-menu'
import { ViewMenu } from '../view/view-menu'
import { nextStep } from './op-ed-steps'
import { useRoom } from './room-context'
import { RoomMenu } from './room-menu'
import { useRoomShape } from './room-shape'

type RoomBarProps = {
  opEd: ReadOpEd
  mayFinish: boolean
  listOpen: boolean
  onListOpen: (open: boolean) => void
  tools: React.ReactNode
  /** What else stands in the bar. */
  children: React.ReactNode
}

/** Where the op-ed stands, and the next step of the work on it. */
export function RoomBar({ listOpen, onListOpen, tools, children, ...menu }: RoomBarProps) {
  const { opEd, mayFinish } = menu
  const { desk, move, trouble } = useRoom()
  const [asksAside, setAsksAside] = useState(false)
  const refusal = trouble?.draftKey === null ? trouble.message : null
  const fetching = useFetchAgain(desk, opEd.id)
  const shape = useRoomShape()
  const next = nextStep(opEd.state, mayFinish)
  useKeys(next ? [{ keys: 'shift+r', label: next.label, group: 'Reading', run: () => move(next.to) }] : [])

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Reading', href: `/desks/${desk}/reading` as Route }]}
        title={<span lang={opEd.language}>{opEd.title ?? 'Untitled op-ed'}</span>}
        titleIsHeading={false}
        actions={
          <>
            {tools}
            <SuggestionCounter />
            <ThreadsMenu />
            {shape !== 'sheet' && <ViewMenu />}
            <ListButton open={listOpen} onOpen={onListOpen} />
            {next && shape !== 'sheet' && (
              <Button variant="primary" kbd="⇧R" onClick={() => move(next.to)}>
                {next.label}
              </Button>
            )}
            <RoomMenu
              {...menu}
              next={shape === 'sheet' ? next : null}
              onMove={(to) => move(to)}
              onSetAside={() => setAsksAside(true)}
              onFetchAgain={fetching.ask}
            />
          </>
        }
      >
        <StateBadge of="op-ed" state={opEd.state} />
        <NeedPlace opEdId={opEd.id} />
        <UnsavedButton />
        {children}
        {(refusal ?? fetching.refused) && (
          <span role="alert" className="text-bad">
            {refusal ?? fetching.refused}
          </span>
        )}
      </PageBar>
      <AlertDialog
        open={asksAside}
        onOpenChange={setAsksAside}
        title="Set this op-ed aside"
        consequence="It leaves the list of what is being read. What was annotated stays, and it can be taken up again."
        confirm="Set aside"
        reasonLabel="Why"
        onConfirm={(reason) => {
          move('set_aside', reason)
          setAsksAside(false)
        }}
      />
    </>
  )
}

/** How it went, and how the words differ, stands on the page of the captures. */
function useFetchAgain(desk: string, opEdId: string) {
  const router = useRouter()
  const { act, refused } = useAct()

  return {
    refused,
    ask: () =>
      act(
        () => fetchAgainAction(desk, { opEdId }),
        () => router.push(capturesHref(desk, opEdId)),
      ),
  }
}

/** On a phone the list shows once nothing else stands under the text. */
function ListButton({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  const { annotations, focus, choose } = useRoom()
  const shape = useRoomShape()
  if (shape === 'margin') return null

  const isCovered = shape === 'sheet' && focus.on === 'annotation'
  const isShown = open && !isCovered
  function turn() {
    if (isCovered) choose(null)
    onOpen(!isShown)
  }

  const words = annotations.length === 1 ? '1 annotation' : `${annotations.length} annotations`
  return (
    <Button
      variant="quiet"
      icon={<MessageSquareText className="size-3.5" />}
      aria-label={words}
      aria-expanded={isShown}
      onClick={turn}
    >
      {shape === 'sheet' ? annotations.length : words}
    </Button>
  )
}

/** The way back to a card that was left, or lost with the page. */
function UnsavedButton() {
  const { drafts, focus, open } = useRoom()
  const waiting = drafts.find(({ touched, key }) => touched && !(focus.on === 'draft' && focus.key === key))
  if (!waiting) return null

  return (
    <Button variant="quiet" onClick={() => open(waiting)}>
      Go on with an unsaved {waiting.kind}
    </Button>
  )
}
