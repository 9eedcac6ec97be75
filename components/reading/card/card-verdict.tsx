import { Time } from '@/components/ui/time'
import type { AnnotationCard } from '@/lib/annotations/card'

const decided = {
  accepted: 'accepted it',
  rejected: 'rejected it',
  needs_change: 'asked for a change',
} as const

/** What a second person decided and why, or that one is still to decide. */
export function CardVerdict({ card: { verdict, kind, own, withdrawn } }: { card: AnnotationCard }) {
  if (kind === 'note' || withdrawn) return null
  if (!verdict) return own ? <p className="aside">Yours: another person decides on it.</p> : null

  const { ruling, reason, by, at, onThisRevision } = verdict
  return (
    <div className="aside">
      <p>
        {by} {decided[ruling]}, <Time at={at} shape="short" />
        {!onThisRevision && ', before its last change'}
      </p>
      {reason && (
        <p className="text-ink" dir="auto">
          {reason}
        </p>
      )}
    </div>
  )
}
