import type { RevisionCard } from '@/lib/annotations/card'
import type { AnnotationHistory, PastVerdict } from '@/lib/annotations/queries/history'

export type HistoryLine = { id: string; by: string; at: Date } & (
  | { is: 'revision'; revision: RevisionCard; before: RevisionCard | undefined }
  | ({ is: 'verdict' } & Pick<PastVerdict, 'ruling' | 'reason'>)
)

/** Revisions and verdicts together, latest first. */
export function historyLines({ revisions, verdicts }: AnnotationHistory): HistoryLine[] {
  const said = revisions.map((revision, index): HistoryLine => {
    const { id, by, at } = revision
    return { is: 'revision', id, by, at, revision, before: revisions[index + 1] }
  })
  const decided = verdicts.map((verdict): HistoryLine => ({ is: 'verdict', ...verdict }))
  return [...said, ...decided].sort((a, b) => b.at.getTime() - a.at.getTime())
}

/** What a revision changed, in words. */
export function changeWords(now: RevisionCard, before: RevisionCard | undefined): string {
  if (!before) return 'began it'
  if (now.withdrawn !== before.withdrawn) return now.withdrawn ? 'withdrew it' : 'restored it'

  const changed = [
    now.exact !== before.exact && 'its words',
    now.claim?.id !== before.claim?.id && 'the claim',
    now.source?.id !== before.source?.id && 'the source',
    now.stance !== before.stance && `the stance to ${now.stance}`,
    now.wording !== before.wording && `the wording to ${now.wording}`,
    now.basis !== before.basis && `how it is known to ${now.basis}`,
    namesOf(now) !== namesOf(before) && 'the attribution',
    now.note !== before.note && 'the note',
    now.marking !== before.marking && 'the marking',
  ].filter(Boolean)
  return changed.length > 0 ? `changed ${changed.join(', ')}` : 'saved it again'
}

function namesOf({ attribution }: RevisionCard): string {
  return attribution.map(({ id }) => id).join(' ')
}
