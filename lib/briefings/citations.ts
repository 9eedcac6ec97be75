import { type BriefingDocument, type Quotation, type Reference, type Textblock, textblocks } from './document'

/** One place where the briefing rests on an annotation. A quotation is such a place, at its end. */
export type CitingPlace = Reference & {
  /** Index of the top-level block. */
  block: number
  /** The annotation's number, given where it is first cited. */
  number: number
  /** The how-manieth place that cites this annotation, from 1. */
  place: number
}

/** In reading order. */
export function citingPlaces(document: BriefingDocument): CitingPlace[] {
  const seen = new Map<string, { number: number; places: number }>()

  return [...textblocks(document)].flatMap(({ block, node }) =>
    references(node).map((reference) => {
      const known = seen.get(reference.annotationId) ?? { number: seen.size + 1, places: 0 }
      known.places += 1
      seen.set(reference.annotationId, known)
      return { ...reference, block, number: known.number, place: known.places }
    }),
  )
}

export function citedAnnotations(document: BriefingDocument): string[] {
  return [...new Set(citingPlaces(document).map((place) => place.annotationId))]
}

export function quotations(document: BriefingDocument): { block: number; node: Quotation }[] {
  return [...textblocks(document)].flatMap(({ block, node }) =>
    node.type === 'quotation' ? [{ block, node }] : [],
  )
}

function references(node: Textblock): Reference[] {
  if (node.type === 'quotation')
    return [{ annotationId: node.attrs.annotationId, revisionId: node.attrs.revisionId }]
  return node.content.flatMap((piece) => (piece.type === 'citation' ? [piece.attrs] : []))
}
