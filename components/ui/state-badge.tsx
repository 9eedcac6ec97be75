import {
  Anchor,
  ArchiveX,
  BookMarked,
  Check,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleHelp,
  CircleMinus,
  CircleX,
  Clock,
  Copy,
  Diff,
  EyeOff,
  History,
  ListChecks,
  LoaderCircle,
  type LucideIcon,
  MoveHorizontal,
  PencilLine,
  Scale,
  Send,
  Stamp,
  Undo2,
  Unlink,
  X,
} from 'lucide-react'
import { classes } from './classes'

type Tone = 'still' | 'good' | 'bad' | 'change'

const looks = {
  annotation: {
    proposed: [CircleDashed, 'still'],
    accepted: [CircleCheck, 'good'],
    needs_change: [PencilLine, 'change'],
    rejected: [CircleX, 'bad'],
    withdrawn: [CircleMinus, 'still'],
  },
  anchor: {
    exact: [Anchor, 'still'],
    moved: [MoveHorizontal, 'change'],
    changed: [Diff, 'change'],
    ambiguous: [Copy, 'change'],
    lost: [Unlink, 'bad'],
  },
  finding: {
    supported: [Check, 'good'],
    disputed: [Scale, 'change'],
    refuted: [X, 'bad'],
    unverifiable: [EyeOff, 'still'],
    not_checked: [CircleHelp, 'still'],
  },
  briefing: {
    draft: [PencilLine, 'still'],
    submitted: [Send, 'still'],
    needs_changes: [Undo2, 'change'],
    approved: [Stamp, 'good'],
    scheduled: [Clock, 'still'],
    published: [BookMarked, 'good'],
    withdrawn: [ArchiveX, 'still'],
  },
  edition: {
    current: [BookMarked, 'good'],
    superseded: [History, 'still'],
    withdrawn: [ArchiveX, 'bad'],
  },
  job: {
    waiting: [Clock, 'still'],
    running: [LoaderCircle, 'still'],
    done: [CircleCheck, 'good'],
    failed: [CircleX, 'bad'],
    cancelled: [CircleMinus, 'still'],
  },
  'op-ed': {
    reading: [CircleDot, 'still'],
    in_review: [ListChecks, 'still'],
    done: [CircleCheck, 'good'],
    set_aside: [CircleMinus, 'still'],
  },
} satisfies Record<string, Record<string, [LucideIcon, Tone]>>

type Looks = typeof looks

export type StateBadgeProps = {
  [Of in keyof Looks]: { of: Of; state: keyof Looks[Of] }
}[keyof Looks] & {
  /** Only where the column's head names the state. */
  iconOnly?: boolean
  /** Rest weight, for the last line of a card or a row. */
  light?: boolean
  className?: string
}

const tones: Record<Tone, string> = {
  still: 'text-ink-2',
  good: 'text-good',
  bad: 'text-bad',
  change: 'text-change',
}

/** A shape and a word; colour comes third. */
export function StateBadge({ of, state, iconOnly = false, light = false, className }: StateBadgeProps) {
  const found = Object.entries<[LucideIcon, Tone]>(looks[of]).find(([name]) => name === state)
  const [Icon, tone] = found?.[1] ?? [CircleHelp, 'still']

  return (
    <span
      className={classes('whitespace-nowrap', !light && 'font-medium', tones[tone], className)}
      title={iconOnly ? wordOf(state) : undefined}
    >
      <Icon className={classes('inline size-3.5 align-[-2.5px]', !iconOnly && 'me-1.5')} />
      <span className={iconOnly ? 'sr-only' : undefined}>{wordOf(state)}</span>
    </span>
  )
}

function wordOf(state: string): string {
  return state.replace('_', ' ')
}
