'use client'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { GradeBox } from '@/components/ui/grade-box'
import { KindMark } from '@/components/ui/kind-mark'
import { StateBadge } from '@/components/ui/state-badge'
import type { EvidenceItem } from '@/lib/briefings/evidence-item'
import { citableReason } from './citable'

type RowProps = {
  desk: string
  editable: boolean
  citedBy: ReadonlyMap<string, number>
  onCite: (item: EvidenceItem) => void
  onQuote: (item: EvidenceItem) => void
}

export function EvidenceGroup({
  title,
  finding,
  items,
  ...row
}: RowProps & { title: string; finding: string | null; items: EvidenceItem[] }) {
  return (
    <section aria-label={title}>
      <h3 className="flex items-baseline gap-2 px-4 pt-3 text-small font-semibold text-ink-2">
        <bdi className="line-clamp-2 flex-1">{title}</bdi>
        {finding && <span className="font-normal whitespace-nowrap text-ink-3">{finding}</span>}
      </h3>
      <ul>
        {items.map((item) => (
          <EvidenceRow key={item.annotationId} item={item} {...row} />
        ))}
      </ul>
    </section>
  )
}

function EvidenceRow({ item, desk, editable, citedBy, onCite, onQuote }: RowProps & { item: EvidenceItem }) {
  const { fact, bylines, outlet, kind, grade, claim } = item
  const number = citedBy.get(item.annotationId)
  const reason = citableReason(item)

  return (
    <li className="grid gap-0.5 px-4 py-2 focus-within:bg-selected hover:bg-hover">
      <p className="line-clamp-3 font-serif text-words" lang={item.lang} dir={item.dir}>
        {fact.exact}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-small text-ink-2">
        <KindMark kind={kind} show="mark" />
        <bdi>{[bylines.join(' and '), outlet].filter(Boolean).join(', ') || 'unsigned'}</bdi>
        <span className="ms-auto flex items-center gap-2">
          <StateBadge
            of="annotation"
            state={fact.state === 'needs change' ? 'needs_change' : fact.state}
            light
          />
          <GradeBox reliability={grade} credibility={claim?.credibility} />
        </span>
      </p>
      <p className="flex flex-wrap items-center gap-1">
        {editable && (
          <>
            <Button disabledReason={reason} onClick={() => onCite(item)}>
              Cite
            </Button>
            {!reason && (
              <Button variant="quiet" onClick={() => onQuote(item)}>
                Quote
              </Button>
            )}
          </>
        )}
        <Link
          href={{ pathname: `/desks/${desk}/reading/${item.opEdId}`, query: { a: item.annotationId } }}
          className="px-2 text-ink-2"
        >
          Open at its words
        </Link>
        {number !== undefined && <span className="ms-auto text-small text-ink-2">cited as {number}</span>}
      </p>
    </li>
  )
}
