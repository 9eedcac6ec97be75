'use client'

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AnnotationCard } from '@/lib/annotations/card'
import { claimName } from '@/lib/claims/claim-name'
import { lineOf, stateOf } from '../card/card-words'
import { useRoom } from '../room/room-context'
import type { TextHandle } from '../text/text-handle'
import { numberWords } from './number-words'

type PrintedNotesProps = { annotations: readonly AnnotationCard[]; handle: TextHandle | null }

/** On paper: each annotation's number after its words, and what it says in a list after the text. */
export function PrintedNotes({ annotations, handle }: PrintedNotesProps) {
  const [printing, setPrinting] = useState(false)

  useEffect(() => {
    let takeBack = () => {}
    function before() {
      flushSync(() => setPrinting(true))
      const drawNear = handle?.drawWhole()
      const unnumber = numberWords(annotations.map(({ annotationId }) => annotationId))
      takeBack = () => {
        unnumber()
        drawNear?.()
        takeBack = () => {}
      }
    }
    function after() {
      setPrinting(false)
      takeBack()
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      takeBack()
    }
  }, [annotations, handle])

  if (!printing || annotations.length === 0) return null
  return (
    <section className="printed-notes" dir="ltr" lang="en">
      <h2>Annotations</h2>
      <ol>
        {annotations.map((card) => (
          <PrintedNote key={card.annotationId} card={card} />
        ))}
      </ol>
    </section>
  )
}

function PrintedNote({ card }: { card: AnnotationCard }) {
  const { language, writers } = useRoom()
  const { kind, exact, claim, note, attribution } = card
  const facts = [
    stateOf(card)?.replace('_', ' '),
    claim && claimName(claim.number),
    kind === 'claim' && [...writers, ...attribution].map(({ name }) => name).join(' → '),
  ]

  return (
    <li>
      <b>{kind.charAt(0).toUpperCase() + kind.slice(1)}</b>{' '}
      <q dir="auto" lang={language}>
        {exact}
      </q>{' '}
      <bdi>{lineOf(card)}</bdi>
      <span className="printed-facts"> {facts.filter(Boolean).join(' · ')}</span>
      {note && kind !== 'note' && (
        <p dir="auto" className="whitespace-pre-wrap">
          {note}
        </p>
      )}
    </li>
  )
}
