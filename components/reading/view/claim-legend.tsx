'use client'

import { useMemo } from 'react'
import { MenuGroup, MenuItem } from '@/components/ui/menu'
import type { AnnotationCard } from '@/lib/annotations/card'
import { useRoom } from '../room/room-context'
import { Swatch } from './tint-mark'
import { useViewed } from './use-view'

const MOST = 8

/** Which colour is which claim, the most often named first; choosing one goes to where it is first named. */
export function ClaimLegend() {
  const { annotations, choose } = useRoom()
  const { tints } = useViewed()
  const claims = useMemo(() => countClaims(annotations), [annotations])
  if (claims.length === 0) return null

  return (
    <MenuGroup label={claims.length > MOST ? `The ${MOST} most named of ${claims.length} claims` : 'Claims'}>
      {claims.slice(0, MOST).map(({ first, count }) => {
        const tinted = tints.of(first)
        return (
          tinted && (
            <MenuItem key={first.annotationId} onSelect={() => choose(first.annotationId)}>
              <Swatch tint={tinted.tint} />
              {tinted.label}
              <bdi className="max-w-56 truncate">{tinted.name}</bdi>
              <span className="ms-auto text-small text-ink-3">{count}</span>
            </MenuItem>
          )
        )
      })}
    </MenuGroup>
  )
}

type Counted = { first: AnnotationCard; count: number }

function countClaims(annotations: readonly AnnotationCard[]): Counted[] {
  const counted = new Map<string, Counted>()
  for (const card of annotations) {
    if (!card.claim) continue
    const known = counted.get(card.claim.id)
    if (known) known.count += 1
    else counted.set(card.claim.id, { first: card, count: 1 })
  }
  return [...counted.values()].sort((a, b) => b.count - a.count)
}
