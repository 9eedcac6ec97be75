import { GradeBox } from '@/components/ui/grade-box'
import { Time } from '@/components/ui/time'
import type { Source } from '@/lib/sources/queries'

/** Every grade it was given, and how the desk came to know it; the newest first. */
export function GradeHistory({ source: { grades, createdAt, createdBy } }: { source: Source }) {
  return (
    <ol className="grid gap-1.5 text-small">
      {grades.map(({ id, grade, reason, author, at }, index) => (
        <li key={id} className="grid grid-cols-[46px_minmax(0,1fr)] gap-2">
          <Time at={at} shape="short" className="text-ink-3" />
          <span>
            <GradeBox reliability={grades[index + 1]?.grade} /> <span className="text-ink-3">to</span>{' '}
            <GradeBox reliability={grade} /> <bdi>{author}</bdi>: “<bdi>{reason}</bdi>”
          </span>
        </li>
      ))}
      <li className="grid grid-cols-[46px_minmax(0,1fr)] gap-2">
        <Time at={createdAt} shape="short" className="text-ink-3" />
        <span>
          Source made by <bdi>{createdBy}</bdi>
        </span>
      </li>
    </ol>
  )
}
