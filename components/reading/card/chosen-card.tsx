'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ChainPath } from '@/components/ui/chain-path'
import { classes } from '@/components/ui/classes'
import type { AnnotationCard } from '@/lib/annotations/card'
import { ChangedNote } from '../live/changed-note'
import { useRoom } from '../room/room-context'
import { SpanMoved } from '../selecting/span-moved'
import { useThreadPlace } from '../threads/thread-place'
import { ThreadSection } from '../threads/thread-section'
import { useTintLook } from '../view/tint-mark'
import { AlsoHere } from './also-here'
import { CardActions } from './card-actions'
import { CardFacts, chainOf } from './card-facts'
import { CardHead } from './card-head'
import { CardHistory } from './card-history'
import { CardVerdict } from './card-verdict'
import { cardKind, lineOf } from './card-words'

type ChosenCardProps = {
  card: AnnotationCard
  /** On a phone: the rest of it on request, so that the words stay in sight. */
  compact: boolean
}

/** Raised: what it says of which words, through whom, how it stands, how it came to be, and what can be done with it. */
export function ChosenCard({ card, compact }: ChosenCardProps) {
  const tint = useTintLook(card)
  const { focus, annotations, trouble, writers } = useRoom()
  const { asked } = useThreadPlace()
  const [whole, setWhole] = useState(!compact || asked?.annotationId === card.annotationId)
  const moved = focus.on === 'annotation' && focus.moved !== null

  return (
    <section
      className={classes('card raised', tint)}
      data-kind={card.kind}
      aria-label={`${cardKind(card, annotations)}: ${lineOf(card)}`}
      aria-current="true"
    >
      <CardHead card={card} />
      <ChangedNote />
      {whole ? (
        <>
          <CardFacts card={card} />
          <CardVerdict card={card} />
          <AlsoHere card={card} />
          <CardHistory card={card} />
        </>
      ) : (
        card.kind === 'claim' && (
          <p className="mb-2 truncate text-small">
            <ChainPath links={chainOf(writers, card.attribution)} />
          </p>
        )
      )}
      {trouble && trouble.draftKey === null && (
        <p role="alert" className="mt-2 text-small text-bad">
          {trouble.message}
        </p>
      )}
      {moved ? <SpanMoved /> : card.mayRevise && <CardActions card={card} />}
      {whole && <ThreadSection card={card} />}
      {!whole && (
        <Button variant="quiet" className="mt-1 w-full" onClick={() => setWhole(true)}>
          More about it
        </Button>
      )}
    </section>
  )
}
