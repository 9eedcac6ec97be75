import type { Route } from 'next'
import Link from 'next/link'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import { Kbd } from '@/components/ui/kbd'
import { StateBadge } from '@/components/ui/state-badge'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { OpEdRow } from '@/lib/op-eds/queries'
import { wordsChanged } from '@/lib/text/difference-words'
import { capturesHref } from './captures-href'
import { countWords } from './count-words'

type OpEdListProps = { desk: string; title: string; opEds: readonly OpEdRow[]; empty: 'reading' | 'register' }

/** Op-eds of a desk in rows: what, by whom, where, when, how far it is, and what was made of it. */
export function OpEdList({ desk, title, opEds, empty }: OpEdListProps) {
  return (
    <>
      <PageBar title={title}>
        {opEds.length > 0 && <span>{opEds.length === 1 ? '1 op-ed' : `${opEds.length} op-eds`}</span>}
      </PageBar>
      <PageBody>
        {opEds.length === 0 ? <Empty of={empty} /> : <OpEdTable desk={desk} title={title} opEds={opEds} />}
      </PageBody>
      <StatusLine />
    </>
  )
}

function OpEdTable({ desk, title, opEds }: Omit<OpEdListProps, 'empty'>) {
  return (
    <Table wide label={title} widths={['auto', '16%', '16%', '136px', '116px', '190px']}>
      <thead>
        <tr>
          <HeadCell>Op-ed</HeadCell>
          <HeadCell>By</HeadCell>
          <HeadCell>Outlet</HeadCell>
          <HeadCell>Published</HeadCell>
          <HeadCell>State</HeadCell>
          <HeadCell>Annotations</HeadCell>
        </tr>
      </thead>
      <tbody>
        {opEds.map((opEd) => (
          <OpEdTableRow key={opEd.id} desk={desk} opEd={opEd} />
        ))}
      </tbody>
    </Table>
  )
}

function OpEdTableRow({ desk, opEd }: { desk: string; opEd: OpEdRow }) {
  const { id, title, language, bylines, outlet, publishedOn, state, setAsideFor, counts, difference } = opEd

  return (
    <Row>
      <Cell words>
        <RowLink href={`/desks/${desk}/reading/${id}` as Route}>
          <span lang={language}>{title ?? 'Untitled op-ed'}</span>
        </RowLink>
        {difference && (
          <Link
            href={capturesHref(desk, id)}
            className="relative z-1 block w-fit font-sans text-small whitespace-normal text-change"
          >
            Changed since: {wordsChanged(difference)}
          </Link>
        )}
        {setAsideFor && <span className="block truncate font-sans text-small text-ink-3">{setAsideFor}</span>}
      </Cell>
      <Cell>
        <bdi>{bylines.map(({ source }) => source.name).join(', ') || 'unsigned'}</bdi>
      </Cell>
      <Cell>
        <bdi>{outlet?.name}</bdi>
      </Cell>
      <Cell>{publishedOn && <Time at={publishedOn} shape="long" dayOnly />}</Cell>
      <Cell>
        <StateBadge of="op-ed" state={state} light />
      </Cell>
      <Cell className="text-ink-2">{countWords(counts)}</Cell>
    </Row>
  )
}

function Empty({ of }: { of: OpEdListProps['empty'] }) {
  return (
    <EmptyState>
      {of === 'reading'
        ? 'Op-eds that are being read stand here; confirm one in the inbox, or press '
        : 'Every op-ed the desk has confirmed stands here; import one in the inbox, or press '}
      <Kbd>g</Kbd> <Kbd>i</Kbd>.
    </EmptyState>
  )
}
