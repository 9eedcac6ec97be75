'use client'

import { useAddressFilter } from '@/components/sources/use-address-filter'
import { useRowKeys } from '@/components/sources/use-row-keys'
import { EmptyState } from '@/components/ui/empty-state'
import { GradeBox } from '@/components/ui/grade-box'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { StateBadge } from '@/components/ui/state-badge'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { claimName } from '@/lib/claims/claim-name'
import { filterClaims } from '@/lib/claims/filter'
import { findingName } from '@/lib/claims/findings'
import { claimKindName } from '@/lib/claims/kinds'
import type { ClaimInList } from '@/lib/claims/queries'

/** Every claim of the desk, found by words, kind or finding. */
export function ClaimRegister({ desk, claims }: { desk: string; claims: ClaimInList[] }) {
  const { asked, ask } = useAddressFilter()
  const holder = useRowKeys<HTMLDivElement>('claim')
  const shown = filterClaims(claims, {
    words: asked('words'),
    kind: asked('kind'),
    finding: asked('finding'),
  })

  if (claims.length === 0) {
    return (
      <EmptyState>No claims yet: select words in the reading room and press c to tag the first.</EmptyState>
    )
  }

  return (
    <div ref={holder} className="grid gap-3">
      <search className="flex flex-wrap items-center gap-2">
        <Input
          type="search"
          aria-label="Words or number"
          placeholder="Words or number"
          defaultValue={asked('words')}
          onChange={(event) => ask('words', event.target.value)}
          className="max-w-64"
        />
        <Choice
          label="Kind"
          any="Any kind"
          names={claimKindName}
          value={asked('kind')}
          onChange={(kind) => ask('kind', kind)}
        />
        <Choice
          label="Finding"
          any="Any finding"
          names={findingName}
          value={asked('finding')}
          onChange={(finding) => ask('finding', finding)}
        />
        <span role="status" className="ms-auto text-small text-ink-3 tabular-nums">
          {shown.length} of {claims.length}
        </span>
      </search>
      {shown.length === 0 ? (
        <EmptyState>No claim of the desk fits.</EmptyState>
      ) : (
        <ClaimTable desk={desk} claims={shown} />
      )}
    </div>
  )
}

type ChoiceProps = {
  label: string
  any: string
  names: Record<string, string>
  value: string
  onChange: (value: string) => void
}

function Choice({ label, any, names, value, onChange }: ChoiceProps) {
  const options = Object.entries(names).map(([name, words]) => ({ value: name, label: words }))

  return (
    <Select
      aria-label={label}
      options={[{ value: 'any', label: any }, ...options]}
      value={value || 'any'}
      onValueChange={onChange}
      className="w-auto!"
    />
  )
}

function ClaimTable({ desk, claims }: { desk: string; claims: ClaimInList[] }) {
  return (
    <Table label="Claims of the desk" widths={['76px', 'auto', '148px', '84px', '132px', '92px']}>
      <thead>
        <tr>
          <HeadCell>Claim</HeadCell>
          <HeadCell>Sentence</HeadCell>
          <HeadCell>Kind</HeadCell>
          <HeadCell end>Mentions</HeadCell>
          <HeadCell className="ps-4">Finding</HeadCell>
          <HeadCell>Credibility</HeadCell>
        </tr>
      </thead>
      <tbody>
        {claims.map(({ id, number, sentence, kind, tally, finding, credibility }) => (
          <Row key={id} className="focus-within:bg-selected">
            <Cell>
              <RowLink href={`/desks/${desk}/claims/${number}`}>{claimName(number)}</RowLink>
            </Cell>
            <Cell words className="whitespace-normal">
              <span dir="auto" className="line-clamp-2">
                {sentence}
              </span>
            </Cell>
            <Cell className="text-ink-2">{claimKindName[kind]}</Cell>
            <Cell end>{tally.mentions}</Cell>
            <Cell className="ps-4">
              <StateBadge of="finding" state={finding} light />
            </Cell>
            <Cell>
              <GradeBox credibility={credibility} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
