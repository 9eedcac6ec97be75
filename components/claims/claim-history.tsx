import { GradeBox } from '@/components/ui/grade-box'
import { Time } from '@/components/ui/time'
import { findingName } from '@/lib/claims/findings'
import type { HistoryLine } from '@/lib/claims/queries'

/** Who said what of the claim, and why; the newest first. */
export function ClaimHistory({ lines }: { lines: HistoryLine[] }) {
  return (
    <ol className="grid gap-1.5 text-small">
      {lines.map((line) => (
        <li key={line.id} className="grid grid-cols-[46px_minmax(0,1fr)] gap-2">
          <Time at={line.at} shape="short" className="text-ink-3" />
          <span>
            <What line={line} />
            {line.reason && (
              <>
                : “<bdi>{line.reason}</bdi>”
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

function What({ line }: { line: HistoryLine }) {
  const who = <bdi>{line.author}</bdi>

  switch (line.what) {
    case 'opened':
      return <>Claim opened by {who}</>
    case 'reworded':
      return (
        <>
          Reworded by {who}, version {line.version}:{' '}
          <bdi className="font-serif text-ink-2">{line.sentence}</bdi>
        </>
      )
    case 'graded':
      return (
        <>
          <GradeBox credibility={line.from} /> <span className="text-ink-3">to</span>{' '}
          <GradeBox credibility={line.to} /> {who}
        </>
      )
    case 'found':
      return (
        <>
          Finding: {findingName[line.from]} to {findingName[line.to]}, {who}
        </>
      )
  }
}
