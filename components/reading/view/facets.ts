import type { AnnotationCard } from '@/lib/annotations/card'
import { facetsOf } from './view'

export type Facet = { facet: string; label: string; count: number }
export type FacetGroup = { label: string; facets: Facet[] }

const words: Record<string, string> = {
  'kind:claim': 'Claims',
  'kind:source': 'Sources',
  'kind:note': 'Notes',
  'state:proposed': 'Proposed',
  'state:accepted': 'Accepted',
  'state:needs_change': 'Needs change',
  'state:rejected': 'Rejected',
  'state:withdrawn': 'Withdrawn',
  'anchor:lost': 'Lost from the text',
}

/** What the annotations of an op-ed can be left out by, each with how many there are. */
export function facetGroups(annotations: readonly AnnotationCard[]): FacetGroup[] {
  const counts = new Map<string, number>()
  const people = new Map<string, string>()
  for (const card of annotations) {
    for (const facet of facetsOf(card)) counts.set(facet, (counts.get(facet) ?? 0) + 1)
    people.set(`person:${card.authorId}`, card.author)
  }
  const found = (entries: Iterable<[string, string]>): Facet[] =>
    [...entries].flatMap(([facet, label]) => {
      const count = counts.get(facet) ?? 0
      return count > 0 ? [{ facet, label, count }] : []
    })

  const named = Object.entries(words)
  const groups = [
    { label: 'Kinds', facets: found(named.filter(([facet]) => facet.startsWith('kind:'))) },
    { label: 'States', facets: found(named.filter(([facet]) => !facet.startsWith('kind:'))) },
    { label: 'People', facets: found([...people].sort(([, a], [, b]) => a.localeCompare(b))) },
  ]
  return groups.filter(({ facets }) => facets.length > 0)
}
