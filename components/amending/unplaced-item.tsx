'use client'

import { DiffPieces } from '@/components/comparing/diff-pieces'
import { classes } from '@/components/ui/classes'
import { wordDiff } from '@/lib/text/word-diff'
import type { Standing } from './settling'

type UnplacedItemProps = {
  standing: Standing
  chosen: boolean
  /** The words at the place that is looked at; null where there is none. */
  now: string | null
  direction: 'ltr' | 'rtl'
  onChoose: () => void
}

/** The words then, and the words at the place it would be given. */
export function UnplacedItem({ standing, chosen, now, direction, onChoose }: UnplacedItemProps) {
  const { kind, says, state, was, settlement } = standing

  return (
    <li
      aria-current={chosen || undefined}
      className={classes(
        'relative border-s-3 px-3 py-2',
        chosen ? 'border-accent bg-selected' : 'border-transparent',
        settlement && 'opacity-70',
      )}
    >
      <button type="button" className="grid w-full gap-1 text-start" onClick={onChoose}>
        <span className="text-small text-ink-2">
          {kind}, {settlement?.how ?? state}
        </span>
        <span className="line-clamp-2" dir="auto">
          {says}
        </span>
        <span className="line-clamp-4 font-serif text-ink-2" dir={direction}>
          {chosen && now !== null && !settlement ? <DiffPieces pieces={wordDiff(was, now)} /> : was}
        </span>
      </button>
    </li>
  )
}
