'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { Chain, type ChainLink } from '@/components/ui/chain'
import { GradeBox } from '@/components/ui/grade-box'
import type { AnnotationCard, CardSource } from '@/lib/annotations/card'
import { claimName } from '@/lib/claims/claim-name'
import { claimKindName } from '@/lib/claims/kinds'
import { sourceKindName } from '@/lib/sources/kinds'
import { useRoom } from '../room/room-context'

/** What is known of it in short lines: who says so, how it is known, which claim or what kind of source it is. */
export function CardFacts({ card }: { card: AnnotationCard }) {
  const { desk, writers } = useRoom()
  const { claim, source, stance, wording, basis, note, kind } = card

  return (
    <dl className="facts">
      {claim && (
        <>
          <dt>Said by</dt>
          <dd>
            <Chain links={chainOf(writers, card.attribution)} />
          </dd>
          <dt>Known</dt>
          <dd>{[capital(basis), wording, stance !== 'asserts' && stance].filter(Boolean).join(', ')}</dd>
          <dt>Claim</dt>
          <dd>
            {claim.id !== '' && (
              <>
                <Link href={`/desks/${desk}/claims/${claim.id}` as Route}>{claimName(claim.number)}</Link>,{' '}
              </>
            )}
            {claimKindName[claim.kind]}
          </dd>
        </>
      )}
      {source && (
        <>
          <dt>Source</dt>
          <dd className="flex items-center gap-1.5">
            {sourceKindName[source.kind]} <GradeBox reliability={source.grade} />
          </dd>
        </>
      )}
      {note && kind !== 'note' && (
        <>
          <dt>Note</dt>
          <dd className="whitespace-pre-wrap" dir="auto">
            {note}
          </dd>
        </>
      )}
    </dl>
  )
}

export function chainOf(writers: readonly CardSource[], attribution: readonly CardSource[]): ChainLink[] {
  const signed = {
    id: 'writer',
    name: writers.map(({ name }) => name).join(' and ') || 'an unsigned writer',
    reliability: writers.length === 1 ? writers[0]?.grade : null,
  }
  return [signed, ...attribution.map(({ id, name, grade }) => ({ id, name, reliability: grade }))]
}

function capital(word: string | null): string {
  return word ? word.charAt(0).toUpperCase() + word.slice(1) : ''
}
