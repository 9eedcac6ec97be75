import { EmptyState } from '@/components/ui/empty-state'
import { StateBadge } from '@/components/ui/state-badge'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { TlpMark } from '@/components/ui/tlp-mark'
import { changeKindName } from '@/lib/briefings/edition-number'
import type { BriefingLine } from '@/lib/briefings/queries'

type BriefingTableProps = { desk: string; briefings: BriefingLine[] }

export function BriefingTable({ desk, briefings }: BriefingTableProps) {
  if (briefings.length === 0)
    return <EmptyState>Briefings of this desk stand here once an editor begins one.</EmptyState>

  return (
    <Table label="Briefings" widths={['30%', '16%', '13%', '19%', 'auto', '13%']}>
      <thead>
        <tr>
          <HeadCell>Title</HeadCell>
          <HeadCell>State</HeadCell>
          <HeadCell>Edition</HeadCell>
          <HeadCell>Marking</HeadCell>
          <HeadCell>Written by</HeadCell>
          <HeadCell end>Changed</HeadCell>
        </tr>
      </thead>
      <tbody>
        {briefings.map((briefing) => (
          <BriefingRow key={briefing.id} desk={desk} briefing={briefing} />
        ))}
      </tbody>
    </Table>
  )
}

function BriefingRow({ desk, briefing }: { desk: string; briefing: BriefingLine }) {
  const { id, title, edition, marking, writers, savedAt } = briefing

  return (
    <Row>
      <Cell words>
        <RowLink href={`/desks/${desk}/briefings/${id}`}>{title || 'Untitled'}</RowLink>
      </Cell>
      <Cell>
        <StateBadge of="briefing" state={stateOf(briefing)} />
      </Cell>
      <Cell>
        {edition ? (
          <>
            {edition.label}{' '}
            {edition.kind !== 'first' && <span className="text-ink-2">{changeKindName[edition.kind]}</span>}
          </>
        ) : (
          <span className="text-ink-3">none yet</span>
        )}
      </Cell>
      <Cell>
        <TlpMark marking={marking} />
      </Cell>
      <Cell>
        <bdi>{writers.join(', ')}</bdi>
      </Cell>
      <Cell end>
        <Time at={savedAt} dayOnly />
      </Cell>
    </Row>
  )
}

/** A briefing nobody has written in since its last edition is published; one being written is a draft again. */
function stateOf({ stage, edition, writers }: BriefingLine) {
  if (stage === 'needs changes') return 'needs_changes'
  return stage === 'draft' && edition && writers.length === 0 ? 'published' : stage
}
