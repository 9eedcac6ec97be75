'use client'

import { claimsLikeAction } from '@/lib/annotations/actions'
import type { LikeClaim } from '@/lib/annotations/queries/likeness'
import { claimName } from '@/lib/claims/claim-name'
import { useRoom } from '../room/room-context'
import { useLikeness } from './use-likeness'

const MOST = 3

/** Claims of the desk that look the same: suggested, never merged by themselves. */
export function LikeClaims({
  sentence,
  onChoose,
}: {
  sentence: string
  onChoose: (claim: LikeClaim) => void
}) {
  const { desk } = useRoom()
  const found = useLikeness(desk, sentence, claimsLikeAction).slice(0, MOST)
  if (found.length === 0) return null

  return (
    <div>
      <p className="text-small text-ink-3">Looks like</p>
      <ul aria-label="Claims that look the same">
        {found.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              className="flex w-full gap-2 rounded-sm px-1 py-0.5 text-start hover:bg-hover pointer-coarse:min-h-10"
              onClick={() => onChoose(claim)}
            >
              <span className="text-small text-ink-2 tabular-nums">{claimName(claim.number)}</span>
              <bdi className="line-clamp-2">{claim.sentence}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
