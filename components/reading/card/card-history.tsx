'use client'

import { DiffPieces } from '@/components/comparing/diff-pieces'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { AnnotationCard, RevisionCard } from '@/lib/annotations/card'
import { wordDiff } from '@/lib/text/word-diff'
import { useRoom } from '../room/room-context'
import { lineOf } from './card-words'
import { changeWords, type HistoryLine, historyLines } from './history-lines'
import { useHistory } from './use-history'

/** Who said what before and what was decided in between, latest first; any of it can be said again. */
export function CardHistory({ card }: { card: AnnotationCard }) {
  const [open, setOpen, history] = useHistory(card)
  if (card.number < 2) return null

  return (
    <details className="aside" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-default rounded-sm">{card.number} revisions</summary>
      {open && !history && <p className="mt-1 text-ink-3">Looking them up</p>}
      <ol className="mt-1 grid gap-1.5">
        {history &&
          historyLines(history).map((line) => (
            <li key={line.id} className="grid grid-cols-[44px_minmax(0,1fr)] gap-2">
              <Time at={line.at} shape="short" className="text-ink-3" />
              <div>
                {line.is === 'verdict' ? <Decided line={line} /> : <Changed line={line} card={card} />}
              </div>
            </li>
          ))}
      </ol>
    </details>
  )
}

const decided = {
  accepted: 'accepted it',
  rejected: 'rejected it',
  needs_change: 'asked for a change',
} as const

function Decided({ line: { by, ruling, reason } }: { line: Extract<HistoryLine, { is: 'verdict' }> }) {
  return (
    <>
      {by} {decided[ruling]}
      {reason && <p dir="auto">{reason}</p>}
    </>
  )
}

function Changed({ line, card }: { line: Extract<HistoryLine, { is: 'revision' }>; card: AnnotationCard }) {
  const { restore } = useRoom()
  const { revision, before } = line
  const again = card.mayRevise && revision.number < card.number && !revision.withdrawn

  return (
    <>
      {revision.by} {changeWords(revision, before)}
      {before && <SaidBefore kind={card.kind} now={revision} before={before} />}
      {again && (
        <Button variant="quiet" onClick={() => restore(card, revision.number, revision)}>
          Say this again
        </Button>
      )}
    </>
  )
}

type SaidBeforeProps = { kind: AnnotationCard['kind']; now: RevisionCard; before: RevisionCard }

function SaidBefore({ kind, now, before }: SaidBeforeProps) {
  const pairs = [
    [lineOf({ ...before, kind }), lineOf({ ...now, kind })],
    [before.exact, now.exact],
    ...(kind === 'note' ? [] : [[before.note, now.note]]),
  ].filter(([was, is]) => was !== is)

  return pairs.map(([was = '', is = '']) => (
    <p key={`${was}\n${is}`} dir="auto">
      <DiffPieces pieces={wordDiff(was, is)} />
    </p>
  ))
}
