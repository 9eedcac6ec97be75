'use client'

import { EmptyState } from '@/components/ui/empty-state'
import { GradeBox } from '@/components/ui/grade-box'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { filterSources } from '@/lib/sources/filter'
import { sourceKindName } from '@/lib/sources/kinds'
import type { SourceInList } from '@/lib/sources/queries'
import { reliabilityWord, reliabilityWords } from '@/lib/sources/reliability'
import { useAddressFilter } from './use-address-filter'
import { useRowKeys } from './use-row-keys'

/** Every source of the desk, found by name or alias, kind or grade. */
export function SourceRegister({ desk, sources }: { desk: string; sources: SourceInList[] }) {
  const { asked, ask } = useAddressFilter()
  const holder = useRowKeys<HTMLDivElement>('source')
  const shown = filterSources(sources, { words: asked('words'), kind: asked('kind'), grade: asked('grade') })

  if (sources.length === 0) {
    return (
      <EmptyState>
        No sources yet: writers and outlets come with the first op-ed that is confirmed.
      </EmptyState>
    )
  }

  return (
    <div ref={holder} className="grid gap-3">
      <search className="flex flex-wrap items-center gap-2">
        <Input
          type="search"
          aria-label="Name"
          placeholder="Name or another name"
          defaultValue={asked('words')}
          onChange={(event) => ask('words', event.target.value)}
          className="max-w-64"
        />
        <Select
          aria-label="Kind"
          options={kinds}
          value={asked('kind') || 'any'}
          onValueChange={(kind) => ask('kind', kind)}
          className="w-auto!"
        />
        <Select
          aria-label="Reliability"
          options={grades}
          value={asked('grade') || 'any'}
          onValueChange={(grade) => ask('grade', grade)}
          className="w-auto!"
        />
        <span role="status" className="ms-auto text-small text-ink-3 tabular-nums">
          {shown.length} of {sources.length}
        </span>
      </search>
      {shown.length === 0 ? (
        <EmptyState>No source of the desk fits.</EmptyState>
      ) : (
        <SourceTable desk={desk} sources={shown} />
      )}
    </div>
  )
}

const kinds = [
  { value: 'any', label: 'Any kind' },
  ...Object.entries(sourceKindName).map(([value, label]) => ({ value, label })),
]

const grades = [
  { value: 'any', label: 'Any grade' },
  ...Object.entries(reliabilityWords).map(([value, word]) => ({ value, label: `${value}, ${word}` })),
  { value: 'none', label: 'not graded' },
]

function SourceTable({ desk, sources }: { desk: string; sources: SourceInList[] }) {
  return (
    <Table label="Sources of the desk" widths={['auto', '132px', '188px', '84px', '84px', '104px']}>
      <thead>
        <tr>
          <HeadCell>Name</HeadCell>
          <HeadCell>Kind</HeadCell>
          <HeadCell>Reliability</HeadCell>
          <HeadCell end>Op-eds</HeadCell>
          <HeadCell end>Mentions</HeadCell>
          <HeadCell end>Attributions</HeadCell>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, name, aliases, kind, grade, opEds, mentions, attributions }) => (
          <Row key={id} className="focus-within:bg-selected">
            <Cell>
              <RowLink href={`/desks/${desk}/sources/${id}`}>{name}</RowLink>
              {aliases.length > 0 && <bdi className="ms-2 text-small text-ink-3">{aliases.join(', ')}</bdi>}
            </Cell>
            <Cell className="text-ink-2">{sourceKindName[kind]}</Cell>
            <Cell>
              <GradeBox reliability={grade} />
              {grade && <span className="ms-2 text-ink-2">{reliabilityWord(grade)}</span>}
            </Cell>
            <Cell end>{opEds}</Cell>
            <Cell end>{mentions}</Cell>
            <Cell end>{attributions}</Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
