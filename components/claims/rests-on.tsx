import Link from 'next/link'
import type { Resting } from '@/lib/claims/queries'

/** The briefings that cite a mention of the claim: what ripples when the claim is found otherwise. */
export function RestsOn({ desk, resting }: { desk: string; resting: Resting[] }) {
  if (resting.length === 0)
    return <p className="text-ink-2">No briefing that was submitted or published cites it.</p>

  return (
    <ul className="grid gap-2">
      {resting.map(({ briefing, edition }) => (
        <li key={edition?.id ?? briefing.id} className="flex items-baseline gap-2">
          {edition ? (
            <Link href={`/desks/${desk}/editions/${edition.id}`} className="min-w-0 truncate">
              <bdi>{briefing.title}</bdi>
            </Link>
          ) : (
            <Link href={`/desks/${desk}/briefings/${briefing.id}`} className="min-w-0 truncate">
              <bdi>{briefing.title}</bdi>
            </Link>
          )}
          <span className="ms-auto text-small whitespace-nowrap text-ink-2 tabular-nums">
            {edition ? `edition ${edition.major}.${edition.minor}` : 'submitted'}
          </span>
        </li>
      ))}
    </ul>
  )
}
