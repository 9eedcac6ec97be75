'use client'
import { Search } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/input'
import type { EvidenceItem } from '@/lib/briefings/evidence-item'
import { EvidenceGroup } from './evidence-group'
import { useEvidence } from './use-evidence'

type DrawerProps = {
  desk: string
  items: EvidenceItem[]
  editable: boolean
  citedBy: ReadonlyMap<string, number>
  onCite: (item: EvidenceItem) => void
  onQuote: (item: EvidenceItem) => void
}

/** The desk's claims and annotations, to cite or to quote from. */
export function EvidenceDrawer({ items, ...row }: DrawerProps) {
  const [words, setWords] = useState('')
  const searchId = useId()
  const found = useEvidence(row.desk, items, words)
  const groups = useMemo(() => grouped(found), [found])

  return (
    <div className="flex flex-col">
      <div className="sticky top-0 z-10 flex items-center gap-2 border-b bg-paper px-4 py-2">
        <Search className="size-3.5 text-ink-3" />
        <label htmlFor={searchId} className="sr-only">
          Search the evidence
        </label>
        <Input id={searchId} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </div>
      {groups.map(([title, finding, group]) => (
        <EvidenceGroup key={title} title={title} finding={finding} items={group} {...row} />
      ))}
      {groups.length === 0 && <EmptyState>{emptyWords(items.length, words)}</EmptyState>}
    </div>
  )
}

function emptyWords(all: number, words: string): string {
  if (all === 0) return 'Claims and sources annotated in the reading room stand here to be cited.'
  return `Nothing on this desk has “${words}” in it.`
}

type Group = [title: string, finding: string | null, items: EvidenceItem[]]

function grouped(items: EvidenceItem[]): Group[] {
  const groups = new Map<string, Group>()
  for (const item of items) {
    const title = item.claim
      ? `C-${item.claim.number} · ${item.claim.sentence}`
      : `Source · ${item.source ?? ''}`
    const group = groups.get(title) ?? [title, item.claim?.finding ?? null, []]
    group[2].push(item)
    groups.set(title, group)
  }
  return [...groups.values()]
}
