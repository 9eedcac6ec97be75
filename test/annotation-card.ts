import type { AnnotationCard } from '@/lib/annotations/card'

/** A card of the margin as the desk would hand it over; say only what the test is about. */
export function annotationCard(said: Partial<AnnotationCard> & { annotationId: string }): AnnotationCard {
  return {
    id: `revision-of-${said.annotationId}`,
    number: 1,
    withdrawn: false,
    by: 'R. Lindqvale',
    at: new Date('2026-11-14T12:04:00Z'),
    textVersionId: 'text',
    span: { start: 0, end: 10 },
    exact: 'ten words.',
    anchor: 'exact',
    claim: null,
    stance: null,
    wording: null,
    basis: null,
    source: null,
    attribution: [],
    note: '',
    marking: null,
    kind: 'note',
    state: 'proposed',
    author: 'R. Lindqvale',
    authorId: 'lindqvale',
    own: true,
    mayRevise: true,
    citations: 0,
    thread: null,
    verdict: null,
    sending: false,
    ...said,
  }
}
