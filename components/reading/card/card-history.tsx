'use client'

import { Time } from '@/components/ui/time'
import type { AnnotationCard, RevisionCard } from '@/lib/annotations/card'

/** Who said what before, latest first. */
export function CardHistory({ card: { history } }: { card: AnnotationCard }) {
  if (history.length < 2) return null

  return (
    <details className="aside">
      <summary className="cursor-default rounded-sm">{history.length} revisions</summary>
      <ol className="mt-1 grid gap-1">
        {history.map((revision, index) => (
          <li key={revision.id} className="grid grid-cols-[44px_minmax(0,1fr)] gap-2">
            <Time at={revision.at} shape="short" className="text-ink-3" />
            <span>
              {revision.by} {changeWords(revision, history[index + 1])}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** What a revision changed, in words. */
function changeWords(now: RevisionCard, before: RevisionCard | undefined): string {
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
