import type { Direction } from '@/lib/text/document'
import type { ClaimRow, Endnote, SourceRow } from './content'
import type { Marking } from './marking'

/** All that freezing a briefing needs to know beyond its document. Every cited annotation must be in it. */
export type Evidence = {
  title: string
  desk: string
  marking: Marking
  language: string
  dir: Direction
  annotations: ReadonlyMap<string, CitedAnnotation>
  claims: ReadonlyMap<string, Omit<ClaimRow, 'citedBy'>>
  sources: ReadonlyMap<string, Omit<SourceRow, 'citedBy'>>
}

/** A cited annotation at its current revision. */
export type CitedAnnotation = Omit<
  Endnote,
  'number' | 'places' | 'annotationId' | 'attribution' | 'claim'
> & {
  claimId: string | null
  /** For a source mention: the source its words name. */
  sourceId: string | null
  /** From the op-ed's writer on; a link that is in no register has a name only. */
  attribution: { sourceId: string | null; name: string }[]
}
