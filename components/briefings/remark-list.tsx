'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import { settleRemarkAction } from '@/lib/briefings/actions'
import type { RemarkLine } from '@/lib/briefings/queries'
import { complaint, type Outcome } from '@/lib/outcome'

type RemarkListProps = { desk: string; remarks: RemarkLine[]; onShow?: (block: number) => void }

/** What the approver left on passages of the last submission. */
export function RemarkList({ desk, remarks, onShow }: RemarkListProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const router = useRouter()
  if (remarks.length === 0)
    return <EmptyState>An approver’s remarks on what was submitted stand here.</EmptyState>

  async function settle(remarkId: string) {
    setOutcome(await settleRemarkAction(desk, { remarkId }))
    router.refresh()
  }

  return (
    <ul>
      {complaint(outcome) && <Banner kind="error" title={complaint(outcome)} />}
      {remarks.map(({ id, block, passage, words, author, createdAt, settledAt }) => (
        <li key={id} className="grid gap-1 border-b px-4 py-3">
          {passage && (
            <p dir="auto" className="line-clamp-2 font-serif text-words text-ink-2">
              “{passage}”
            </p>
          )}
          <p dir="auto">{words}</p>
          <p className="flex items-center gap-2 text-small text-ink-3">
            <bdi>{author.user.name}</bdi> <Time at={createdAt} />
            <span className="ms-auto flex gap-1">
              {onShow && (
                <Button variant="quiet" onClick={() => onShow(block)}>
                  Show
                </Button>
              )}
              {settledAt ? 'settled' : <Button onClick={() => settle(id)}>Settle</Button>}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
