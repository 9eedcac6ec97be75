import { EmptyState } from '@/components/ui/empty-state'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { TlpMark } from '@/components/ui/tlp-mark'
import { changeKindName, editionLabel } from '@/lib/briefings/edition-number'
import type { listEditions } from '@/lib/editions/queries'

type EditionTableProps = { desk: string; editions: Awaited<ReturnType<typeof listEditions>> }

export function EditionTable({ desk, editions }: EditionTableProps) {
  if (editions.length === 0) return <EmptyState>Published briefings stand here.</EmptyState>

  return (
    <Table label="Editions" widths={['36%', '20%', '19%', 'auto', '13%']}>
      <thead>
        <tr>
          <HeadCell>Title</HeadCell>
          <HeadCell>Edition</HeadCell>
          <HeadCell>Marking</HeadCell>
          <HeadCell>Published by</HeadCell>
          <HeadCell end>Published</HeadCell>
        </tr>
      </thead>
      <tbody>
        {editions.map(({ briefingId, current, earlier }) => (
          <Row key={briefingId}>
            <Cell words>
              <RowLink href={`/desks/${desk}/editions/${current.id}`}>{current.submission.title}</RowLink>
            </Cell>
            <Cell>
              {editionLabel(current)}
              {earlier > 0 && (
                <span className="text-ink-2">
                  {' '}
                  {changeKindName[current.submission.changeKind]}, {earlier} earlier
                </span>
              )}
            </Cell>
            <Cell>
              <TlpMark marking={current.submission.marking} />
            </Cell>
            <Cell>
              <bdi>{current.publishedBy.user.name}</bdi>
            </Cell>
            <Cell end>
              <Time at={current.publishedAt} dayOnly />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
