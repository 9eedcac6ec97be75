import { createHash } from 'node:crypto'
import type { CitedAnnotation } from '@/lib/briefings/evidence'
import { revisionOf } from './briefing-notation'

/** A cited annotation as the desk would hand it over; say only what the test is about. */
export function citedAnnotation({
  annotationId,
  ...said
}: Partial<CitedAnnotation> & { annotationId: string }): CitedAnnotation {
  return {
    revisionId: revisionOf(annotationId),
    opEdId: `op-ed-of-${annotationId}`,
    textVersionId: `text-of-${annotationId}`,
    block: 4,
    paragraph: 3,
    exact: 'the words themselves',
    prefix: 'as anybody on the quay knows, ',
    suffix: ', and nobody has said otherwise',
    lang: 'en',
    dir: 'ltr',
    opEdTitle: 'The berth that moves',
    bylines: ['Nadja Tessel'],
    outlet: 'Ansel Courier',
    publishedOn: '2026-09-14',
    captureSha256: createHash('sha256').update(annotationId).digest('hex'),
    claimId: null,
    sourceId: null,
    attribution: [],
    ...said,
  }
}
