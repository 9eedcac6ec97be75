'use client'

import type { LikeClaim } from '@/lib/annotations/queries/likeness'
import { type Difference, whatDiffers, whoDiffers } from '@/lib/annotations/what-differs'
import { wordDiff } from '@/lib/text/word-diff'
import { useRoom } from '../room/room-context'
import type { Fields } from './fields'

/** A claim of the desk beside the one being written: its words with those of its own marked, and what makes it another. */
export function HowItDiffers({ fields, claim }: { fields: Fields; claim: LikeClaim }) {
  const { writers } = useRoom()
  const { sentence, figure, unit, comparator, asOf, attribution, stance } = fields
  const mine = {
    sentence,
    figure: figure || null,
    unit: unit || null,
    comparator: comparator || null,
    asOf: asOf || null,
  }
  const knower = attribution.at(-1)?.name ?? writers.map(({ name }) => name).join(' and ')
  const differences = whatDiffers(mine, claim)
  const said = whoDiffers({ who: knower, stance }, claim.said)

  return (
    <>
      <bdi className="block font-serif text-[15px]/[20px]">
        <OwnWords mine={sentence} theirs={claim.sentence} />
      </bdi>
      <ul className="text-small text-ink-2">
        {differences.map((difference) => (
          <DifferenceLine key={difference.about} {...difference} />
        ))}
        {differences.length === 0 && <li>No number, date, name or “not” differs.</li>}
        {said.slice(0, 2).map(({ who, stance: stands }) => (
          <li key={`${who} ${stands}`}>
            <span className="text-ink-3">who</span> <bdi>{who}</bdi> {stands} it
          </li>
        ))}
      </ul>
    </>
  )
}

function DifferenceLine({ about, mine, theirs }: Difference) {
  return (
    <li>
      <span className="text-ink-3">{about === 'who' ? 'named' : about}</span>{' '}
      <bdi className="font-medium text-change">{theirs || 'none'}</bdi>, yours <bdi>{mine || 'none'}</bdi>
    </li>
  )
}

/** Their sentence, with the words that are not in the other marked. */
function OwnWords({ mine, theirs }: { mine: string; theirs: string }) {
  return wordDiff(mine, theirs).map((piece, place) => {
    if (piece.kind === 'gone') return null
    if (piece.kind === 'same') return piece.text
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
      <mark key={place} className="bg-change-tint text-ink">
        {piece.text}
      </mark>
    )
  })
}
