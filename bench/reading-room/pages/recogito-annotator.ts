import { createTextAnnotator, type TextAnnotation } from '@recogito/text-annotator'
import type { Span } from '@/lib/text/span'
import type { TextMap } from '@/lib/text/text-map'

const fills = { claim: '#ecb228', source: '#4086d0', note: '#6e6455' } as const

export type Marked = { id: string; kind: keyof typeof fills; span: Span }

/** The peer, set up as its documentation says, with a look for what is under the pointer. */
export function openAnnotator(
  container: HTMLElement,
  map: TextMap,
  kindOf: (id: string) => keyof typeof fills,
) {
  const annotator = createTextAnnotator(container, {
    annotatingEnabled: false,
    renderer: new URLSearchParams(location.search).get('renderer') as 'SPANS' | 'CSS_HIGHLIGHTS',
    style: ({ id }, state) => ({
      fill: fills[kindOf(id)],
      fillOpacity: state?.selected ? 0.45 : state?.hovered ? 0.3 : 0.18,
    }),
  })
  const { store } = annotator.state

  return {
    annotator,
    // `setAnnotations` leaves the ranges for later, which its renderer for CSS highlights does not stand.
    open: (all: readonly Marked[]) =>
      store.bulkAddAnnotations(
        all.map((one) => annotationOf(one, map)),
        true,
      ),
    add: (one: Marked) => store.addAnnotation(annotationOf(one, map)),
    idAt: (x: number, y: number) => {
      const { left, top } = container.getBoundingClientRect()
      return store.getAt(x - left, y - top, false)?.id ?? null
    },
  }
}

/** It counts the letters of text nodes, with nothing between two blocks. */
function annotationOf({ id, span }: Marked, map: TextMap): TextAnnotation {
  const [start, end] = [span.start - map.textblockAt(span.start), span.end - map.textblockAt(span.end - 1)]
  const quote = map.text.slice(span.start, span.end)
  const target = { annotation: id, created: new Date(), selector: [{ quote, start, end }] }
  return { id, bodies: [], target } as never
}
