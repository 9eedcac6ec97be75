import type { AnnotationCard } from '@/lib/annotations/card'
import { stateOf } from '../card/card-words'

export const colourings = ['kind', 'claim', 'person'] as const

/** What the colour of an annotation says; its kind is told by the line under the words in any case. */
export type ColourBy = (typeof colourings)[number]

/** How somebody looks at a room: by what it is coloured, and what is left out. */
export type View = { colour: ColourBy; hides: readonly string[] }

export const plainView: View = { colour: 'kind', hides: ['state:rejected', 'state:withdrawn'] }

/** Without an open thread. */
export const WITHOUT_THREAD = 'thread:none'

/** As remembered by the browser; whatever cannot be read is as if nothing were. */
export function readView(written: string | null): View {
  const kept = parsed(written)
  if (typeof kept !== 'object' || kept === null) return plainView
  const { colour, hides } = kept as Partial<View>
  return {
    colour: colourings.find((one) => one === colour) ?? plainView.colour,
    hides: Array.isArray(hides) ? hides.filter((one) => typeof one === 'string') : plainView.hides,
  }
}

function parsed(written: string | null): unknown {
  try {
    return JSON.parse(written ?? 'null')
  } catch {
    return null
  }
}

type Faced = Pick<
  AnnotationCard,
  'kind' | 'state' | 'anchor' | 'author' | 'authorId' | 'claim' | 'source' | 'note' | 'thread'
>

/** What an annotation can be left out by. */
export function facetsOf(card: Faced): string[] {
  const state = stateOf(card)
  return [
    `kind:${card.kind}`,
    ...(state ? [`state:${state}`] : []),
    ...(card.anchor === 'lost' ? ['anchor:lost'] : []),
    `person:${card.authorId}`,
    card.thread?.open ? 'thread:open' : WITHOUT_THREAD,
  ]
}

export function isSeen(card: Faced, { hides }: View): boolean {
  return hides.length === 0 || !facetsOf(card).some((facet) => hides.includes(facet))
}

export function toggled(view: View, facet: string): View {
  const hidden = view.hides.includes(facet)
  return { ...view, hides: hidden ? view.hides.filter((one) => one !== facet) : [...view.hides, facet] }
}
