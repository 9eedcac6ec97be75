'use client'

import { useEffect, useState } from 'react'
import { useReportSaved } from '@/components/shell/saved-state'
import type { AnnotationCard, RevisionCard } from '@/lib/annotations/card'
import type { OpEdState } from '@/prisma/generated/enums'
import type { Trouble } from '../room/room-context'
import { isThreadErrand, type ThreadErrand } from '../threads/thread-errands'
import type { Draft } from '../writing/draft'
import { annotationOf, draftOf, type Errand, revisionOf, type Seen } from './errands'
import { missingIn } from './missing-in'
import { newSendKey } from './send-key'
import { stepsKey } from './step-store'
import type { Step } from './steps'
import { type Cards, isCard } from './use-cards'
import { useAnswers, useOutbox } from './use-outbox'
import { useSavedState } from './use-saved-state'
import { type Unkeyed, useSteps } from './use-steps'

type Given = {
  opEdId: string
  membershipId: string
  cards: Cards
  choose: (annotationId: string | null) => void
  /** The draft is on its way. */
  onSaved: (draft: Draft) => void
  /** It was refused, and must be there to be written on. */
  onKept: (draft: Draft, annotationId: string) => void
}

/** Everything that is sent to the desk: drawn at once, kept on this machine until it is answered, given back where it is refused. */
export function useSaves({ opEdId, membershipId, cards, choose, onSaved, onKept }: Given) {
  const outbox = useOutbox()
  const [announcement, announce] = useState('')
  const [missing, setMissing] = useState<Trouble | null>(null)
  const steps = useSteps({ storeKey: stepsKey(opEdId, membershipId), opEdId, cards, give, onDone: choose })
  // What is refused in a thread is said there.
  const refused = cards.here.filter((one) => one.refused !== null && !isThreadErrand(one.errand))
  useReportSaved(useSavedState(cards.here))
  useRefusedDrafts(cards, onKept)
  useAnswers(({ errand, outcome }) => {
    if (errand.opEdId === opEdId && !outcome.ok) announce(outcome.message)
  })

  function give(errand: Unkeyed<Errand>): Errand {
    const whole = { ...errand, opEdId, sendKey: newSendKey() } as Errand
    if ('seen' in whole) whole.seen = builtOn(whole.seen, cards)
    outbox.put(whole)
    void outbox.send()
    return whole
  }

  function save(draft: Draft) {
    const lacks = missingIn(draft)
    if (lacks) return setMissing({ draftKey: draft.key, message: lacks, current: null })
    const { changes } = draft
    const was = cards.all.find(({ annotationId }) => annotationId === changes?.annotationId)
    const errand = give(changes ? { do: 'revise', seen: changes, draft } : { do: 'annotate', draft })
    const annotationId = changes?.annotationId ?? errand.sendKey
    steps.take(errand, {
      ...{ is: 'annotation', annotationId },
      before: changes && { number: changes.revision, says: was ?? null },
      after: { number: revisionOf(errand), says: null },
    })
    clear(draft.key)
    announce(`${capital(draft.kind)} saved.`)
    onSaved(draft)
    choose(annotationId)
  }

  /** Makes what was suggested, all in one step. */
  function accept(drafts: readonly Draft[]) {
    steps.takeAll(drafts.map((draft) => give({ do: 'annotate', draft })))
    announce(`${suggestions(drafts.length)} accepted. Press u to undo.`)
  }

  function dismiss(keys: string[]) {
    steps.take(give({ do: 'dismiss', keys }), { is: 'dismissal', keys, away: true })
    announce(`${suggestions(keys.length)} put away. Press u to undo.`)
  }

  function withdraw(card: AnnotationCard) {
    const { annotationId, number, kind } = card
    const errand = give({ do: 'withdraw', seen: { annotationId, revision: number } })
    steps.take(errand, { is: 'annotation', annotationId, before: { number, says: card }, after: null })
    announce(`${capital(kind)} withdrawn. Press u to undo.`)
    choose(null)
  }

  function restore(card: AnnotationCard, again: number, says: RevisionCard) {
    const { annotationId, number, kind, withdrawn } = card
    const errand = give({ do: 'restore', seen: { annotationId, revision: number }, again, says })
    const before = withdrawn ? null : { number, says: card }
    steps.take(errand, { is: 'annotation', annotationId, before, after: { number: number + 1, says } })
    announce(`${capital(kind)} restored.`)
    choose(annotationId)
  }

  function move(to: OpEdState, reason = '') {
    const { state: from, version } = cards.standing
    steps.take(give({ do: 'move', version, to, reason }), { is: 'move', from, to, reason })
  }

  function inThread(errand: Unkeyed<ThreadErrand>, done: (sendKey: string) => Unkeyed<Step>) {
    const given = give(errand)
    steps.take(given, done(given.sendKey))
  }

  /** What is said of a card is said until it is saved or left; what is said of the rest, until something else is done. */
  function clear(draftKey: string | null) {
    setMissing(null)
    for (const { errand } of refused)
      if ((draftOf(errand)?.key ?? null) === draftKey) outbox.drop(errand.sendKey)
  }

  return {
    ...{ save, accept, dismiss, withdraw, restore, move, inThread },
    ...{ undo: steps.undo, redo: steps.redo },
    ...{ announcement, announce, clear },
    troubleOf: (draftKey: string | null) =>
      missing?.draftKey === draftKey ? missing : troubleIn(refused, draftKey),
  }
}

/** Names the errand that writes the revision that is changed, while nobody has answered it. */
function builtOn(seen: Seen, { here }: Cards): Seen {
  const before = here.find(
    ({ errand, refused }) =>
      !refused && annotationOf(errand) === seen.annotationId && revisionOf(errand) === seen.revision,
  )
  return before ? { ...seen, after: before.errand.sendKey } : seen
}

/** A draft that was refused, in this sitting or before it, is there again to be written on. */
function useRefusedDrafts({ here }: Cards, onKept: Given['onKept']) {
  const keys = here
    .flatMap(({ errand, refused }) => (refused && draftOf(errand) ? [errand.sendKey] : []))
    .join()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each that is refused
  useEffect(() => {
    for (const { errand, refused } of here) {
      const draft = refused && draftOf(errand)
      if (draft) onKept({ ...draft, touched: true }, annotationOf(errand) ?? '')
    }
  }, [keys])
}

function troubleIn(refused: Cards['here'], draftKey: string | null): Trouble | null {
  const found = refused.find(({ errand }) => (draftOf(errand)?.key ?? null) === draftKey)
  if (!found?.refused) return null
  const { message, current } = found.refused
  return { draftKey, message, current: isCard(current) ? current : null }
}

function suggestions(count: number): string {
  return count === 1 ? '1 suggestion' : `${count} suggestions`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
