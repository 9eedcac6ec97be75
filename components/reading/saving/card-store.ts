import type { AnnotationCard } from '@/lib/annotations/card'
import type { Standing } from '@/lib/annotations/queries/cards'

/** What the desk has told of an op-ed. */
export type Told = {
  cards: ReadonlyMap<string, AnnotationCard>
  standing: Standing
  /** Whether all its annotations have come. */
  whole: boolean
}

/** The annotations of an op-ed as the desk last told them; what is older than what is known is passed over. */
export function cardStore(standing: Standing) {
  let told: Told = { cards: new Map(), standing, whole: false }
  const changed = new Set<() => void>()

  function tell(next: Told) {
    told = next
    for (const one of changed) one()
  }

  return {
    told: () => told,
    hear(cards: readonly AnnotationCard[], whole = told.whole) {
      const fresh = cards.filter((card) => isNews(told.cards.get(card.annotationId), card))
      if (fresh.length === 0 && whole === told.whole) return
      const known = new Map(told.cards)
      for (const card of fresh) known.set(card.annotationId, card)
      tell({ ...told, cards: known, whole })
    },
    stand(standing: Partial<Standing>) {
      if ((standing.version ?? 0) < told.standing.version) return
      const next = { ...told.standing, ...standing }
      if (JSON.stringify(next) !== JSON.stringify(told.standing)) tell({ ...told, standing: next })
    },
    onChange(one: () => void) {
      changed.add(one)
      return () => void changed.delete(one)
    },
  }
}

function isNews(known: AnnotationCard | undefined, card: AnnotationCard): boolean {
  if (!known) return true
  return card.number >= known.number && JSON.stringify(card) !== JSON.stringify(known)
}
