import type { EvidenceFact } from './checks'
import type { EvidenceRow } from './evidence-rows'
import { highest } from './marking'
import { shown } from './marking-names'

/** What the checks need to know about each annotation. */
export function factsOf(rows: EvidenceRow[]): Map<string, EvidenceFact> {
  return new Map(rows.map((row) => [row.id, factOf(row)]))
}

function factOf({ state, revision, anchor, opEd, verdicts }: EvidenceRow): EvidenceFact {
  const last = revision.attribution.at(-1)?.source ?? opEd.bylines[0]?.source ?? opEd.outlet
  const named = last && last.kind !== 'unnamed' ? { id: last.id, name: last.name } : null
  return {
    state: state === 'needs_change' ? 'needs change' : state,
    currentRevisionId: revision.id,
    revisionId: verdicts[0]?.revisionId ?? null,
    anchorState: anchor.state,
    anchorConfirmed: false,
    exact: anchor.exact,
    opEdTitle: opEd.title,
    marking: markingOf({ opEd, revision }),
    finalSource: named,
    claimNumber: revision.claim ? `C-${revision.claim.number}` : null,
  }
}

/** The highest of the annotation's own and its op-ed's. */
function markingOf({ opEd, revision }: Pick<EvidenceRow, 'opEd' | 'revision'>) {
  return highest([shown[opEd.marking], ...(revision.marking ? [shown[revision.marking]] : [])])
}
