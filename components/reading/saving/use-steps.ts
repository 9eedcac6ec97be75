'use client'

import { useEffect, useRef } from 'react'
import { threadSteps } from '../threads/thread-steps'
import { type Errand, writtenBy } from './errands'
import { readSteps, writeSteps } from './step-store'
import {
  noSteps,
  owned,
  redone,
  refusedStep,
  type SaidThen,
  type Step,
  type Steps,
  taken,
  undone,
} from './steps'
import type { Cards } from './use-cards'
import { useAnswers } from './use-outbox'

type Given = {
  storeKey: string
  opEdId: string
  cards: Cards
  /** Gives an errand to be sent, under a key of its own. */
  give: (errand: Unkeyed<Errand>) => Errand
  onDone: (annotationId: string) => void
}

/** An errand that has no key yet. */
export type Unkeyed<E> = E extends { sendKey: string } ? Omit<E, 'sendKey' | 'opEdId'> : never

export type Undoing = 'done' | 'nothing' | 'changed since'

/** Undo and redo of one's own steps, over a reload. What somebody else has changed since is left alone. */
export function useSteps({ storeKey, opEdId, cards, give, onDone }: Given) {
  const steps = useRef<Steps>(noSteps)

  useEffect(() => {
    steps.current = readSteps(localStorage, storeKey)
  }, [storeKey])

  function keep(next: Steps) {
    steps.current = next
    writeSteps(localStorage, storeKey, next)
  }

  useAnswers(({ errand, outcome }) => {
    if (errand.opEdId !== opEdId || outcome.ok) return
    keep(refusedStep(steps.current, errand.sendKey, writtenBy(errand)?.what ?? ''))
  })

  function own(errand: Errand) {
    const written = writtenBy(errand)
    if (written) keep(owned(steps.current, written.what, written.number))
  }

  /** Something was done by an errand just given. */
  function take(errand: Errand, step: Unkeyed<Step>) {
    keep(taken(steps.current, { ...step, sendKey: errand.sendKey } as Step))
    own(errand)
  }

  /** Suggestions were accepted together, and are undone together. */
  function takeAll(errands: readonly Errand[]) {
    const annotationIds = errands.map(({ sendKey }) => sendKey)
    keep(taken(steps.current, { is: 'accepted', sendKey: annotationIds[0] ?? '', annotationIds }))
    for (const errand of errands) own(errand)
  }

  function say(annotationId: string, said: SaidThen): Undoing {
    const card = cards.all.find((one) => one.annotationId === annotationId)
    if (!card || card.number !== steps.current.own[annotationId]) return 'changed since'
    const seen = { annotationId, revision: card.number }
    own(give(said ? { do: 'restore', seen, again: said.number, says: said.says } : { do: 'withdraw', seen }))
    return 'done'
  }

  function sayAll(annotationIds: readonly string[], said: SaidThen): Undoing {
    const how = annotationIds.map((annotationId) => say(annotationId, said))
    return how.includes('done') ? 'done' : 'changed since'
  }

  function sayOne(annotationId: string, said: SaidThen): Undoing {
    const how = say(annotationId, said)
    if (how === 'done') onDone(annotationId)
    return how
  }

  function putAway(keys: string[], away: boolean): Undoing {
    give({ do: away ? 'dismiss' : 'take up', keys })
    return 'done'
  }

  function move(to: Extract<Step, { is: 'move' }>['to'], reason: string): Undoing {
    const { version } = cards.standing
    if (version !== steps.current.own[opEdId]) return 'changed since'
    own(give({ do: 'move', version, to, reason }))
    return 'done'
  }

  const inThread = threadSteps({ ownRevision: (id) => steps.current.own[id], own, give, onDone })

  function back(step: Step): Undoing {
    switch (step.is) {
      case 'annotation':
        return sayOne(step.annotationId, step.before)
      case 'accepted':
        return sayAll(step.annotationIds, null)
      case 'dismissal':
        return putAway(step.keys, !step.away)
      case 'comment':
        return inThread.comment(step, step.after !== null, step.before)
      case 'thread':
        return inThread.move(step, step.to === 'open' ? 'resolved' : 'open')
      case 'move':
        return move(step.from, '')
    }
  }

  function again(step: Step): Undoing {
    switch (step.is) {
      case 'annotation':
        return sayOne(step.annotationId, step.after)
      case 'accepted':
        return sayAll(step.annotationIds, { number: 1, says: null })
      case 'dismissal':
        return putAway(step.keys, step.away)
      case 'comment':
        return inThread.comment(step, step.before !== null, step.after)
      case 'thread':
        return inThread.move(step, step.to)
      case 'move':
        return move(step.to, step.reason)
    }
  }

  function undo(): Undoing {
    const step = steps.current.done.at(-1)
    if (!step) return 'nothing'
    const how = back(step)
    if (how === 'done') keep(undone(steps.current))
    return how
  }

  function redo(): Undoing {
    const step = steps.current.undone.at(-1)
    if (!step) return 'nothing'
    const how = again(step)
    if (how === 'done') keep(redone(steps.current))
    return how
  }

  return { take, takeAll, undo, redo }
}
