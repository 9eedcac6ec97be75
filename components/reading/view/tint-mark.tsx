'use client'

import { classes } from '@/components/ui/classes'
import type { AnnotationCard } from '@/lib/annotations/card'
import { tintLook } from './tints'
import { useViewed } from './use-view'

/** The colour an annotation has, and in letters what it stands for; nothing while kinds have the colours. */
export function TintMark({ card }: { card: AnnotationCard }) {
  const tinted = useViewed().tints.of(card)
  if (!tinted) return null

  return (
    <span className="inline-flex items-center gap-1" title={tinted.name}>
      <Swatch tint={tinted.tint} />
      {tinted.label}
    </span>
  )
}

export function Swatch({ tint }: { tint: number }) {
  return <span aria-hidden className={classes('swatch', tintLook(tint))} />
}

/** The classes of a card's edge; none while kinds have the colours. */
export function useTintLook(card: AnnotationCard): string | undefined {
  const { tints } = useViewed()
  return tints.by === 'kind' ? undefined : tintLook(tints.of(card)?.tint ?? null)
}
