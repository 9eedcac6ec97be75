'use client'

import { useId, useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { claimsLikeAction } from '@/lib/annotations/actions'
import type { LikeClaim } from '@/lib/annotations/queries/likeness'
import { claimName } from '@/lib/claims/claim-name'
import { claimKindName } from '@/lib/claims/kinds'
import { useRoom } from '../room/room-context'
import type { ClaimPick, Fields } from './fields'
import { HowItDiffers } from './how-it-differs'
import { useLikeKeys } from './use-like-keys'
import { useLikeness } from './use-likeness'

/** More than these are shown on request, so that the rest of the card stays near. */
const FIRST = 3

type LikeClaimsProps = { fields: Fields; onChoose: (claim: ClaimPick | null) => void }

/** Claims of the desk that may be the same, each with what differs: suggested, never merged by themselves. */
export function LikeClaims({ fields, onChoose }: LikeClaimsProps) {
  const { desk } = useRoom()
  const name = useId()
  const [all, setAll] = useState(false)
  const like = useLikeness(desk, fields.sentence, claimsLikeAction)
  const found = all ? like : like.slice(0, FIRST)
  const chosen = fields.claim
  const choose = (claim: LikeClaim | null) => onChoose(claim && pickOf(claim))
  const list = useLikeKeys(found, choose)
  const [first] = found
  useKeys(
    first
      ? [
          {
            keys: 'alt+1',
            label: 'The first claim that may be the same; the others by their numbers, none by 0',
            group: 'Reading',
            inFields: true,
            run: () => choose(first),
          },
        ]
      : [],
  )
  const isElsewhere = chosen !== null && found.every(({ id }) => id !== chosen.id)
  if (found.length === 0 && !chosen) return null

  return (
    <fieldset ref={list} className="like-claims">
      <legend className="text-small text-ink-2">
        May be the same. <span className="pointer-coarse:hidden">Choose by Alt and the number.</span>
      </legend>
      <Choice name={name} checked={chosen === null} onChoose={() => choose(null)}>
        A claim of its own
      </Choice>
      {isElsewhere && (
        <Choice name={name} checked onChoose={() => undefined}>
          {claimName(chosen.number)}, {claimKindName[chosen.kind]}
        </Choice>
      )}
      {found.map((claim, index) => (
        <Choice key={claim.id} name={name} checked={chosen?.id === claim.id} onChoose={() => choose(claim)}>
          <span className="flex items-center gap-1.5 text-small text-ink-2 tabular-nums">
            {claimName(claim.number)}, {claimKindName[claim.kind]}
            <span className="ms-auto">
              <Kbd>{index + 1}</Kbd>
            </span>
          </span>
          <HowItDiffers fields={fields} claim={claim} />
        </Choice>
      ))}
      {like.length > found.length && (
        <Button variant="quiet" className="justify-self-start" onClick={() => setAll(true)}>
          {like.length - found.length} more
        </Button>
      )}
    </fieldset>
  )
}

type ChoiceProps = { name: string; checked: boolean; onChoose: () => void; children: React.ReactNode }

function Choice({ name, checked, onChoose, children }: ChoiceProps) {
  return (
    <label className="like-claim">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span className="min-w-0 flex-1">{children}</span>
    </label>
  )
}

function pickOf({ id, number, sentence, kind }: LikeClaim): ClaimPick {
  return { id, number, sentence, kind }
}
