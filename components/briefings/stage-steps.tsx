import { BookMarked, PencilLine, Send, Stamp } from 'lucide-react'
import type { Stage } from '@/lib/briefings/stage'

const steps = [
  { name: 'Draft', Icon: PencilLine },
  { name: 'Submitted', Icon: Send },
  { name: 'Approved', Icon: Stamp },
  { name: 'Published', Icon: BookMarked },
] as const

const place: Record<Stage, number> = { draft: 0, 'needs changes': 0, submitted: 1, approved: 2 }

/** How far the draft has come on its way to the next edition. */
export function StageSteps({ stage }: { stage: Stage }) {
  return (
    <ol aria-label="Stage" className="flex items-center max-desk:hidden">
      {steps.map(({ name, Icon }, index) => (
        <li
          key={name}
          aria-current={index === place[stage] ? 'step' : undefined}
          className={`flex items-center gap-1.5 not-first:before:mx-2 not-first:before:h-px not-first:before:w-5 not-first:before:bg-line-2 ${index === place[stage] ? 'font-semibold' : 'text-ink-3'}`}
        >
          <Icon className="size-4" />
          {index === 0 && stage === 'needs changes' ? 'Needs changes' : name}
        </li>
      ))}
    </ol>
  )
}
