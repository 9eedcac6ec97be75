import { Cell, HeadCell, Row, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { HouseDesk } from '@/lib/desks/queries'
import { DeskMenu } from './desk-menu'

export function HouseDesks({ desks }: { desks: readonly HouseDesk[] }) {
  return (
    <Table label="Desks of the house" widths={['auto', '25%', '20%', '22%', '56px']}>
      <thead>
        <tr>
          <HeadCell>Desk</HeadCell>
          <HeadCell>Address</HeadCell>
          <HeadCell>People</HeadCell>
          <HeadCell>Made</HeadCell>
          <HeadCell>
            <span className="sr-only">More</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {desks.map((desk) => (
          <DeskRow key={desk.id} desk={desk} />
        ))}
      </tbody>
    </Table>
  )
}

function DeskRow({ desk }: { desk: HouseDesk }) {
  const { id, name, slug, isSample, createdAt, retiredAt, memberships } = desk
  const chiefs = memberships.filter(({ role }) => role === 'chief').length

  return (
    <Row className={retiredAt ? 'text-ink-3' : ''}>
      <Cell words>
        <bdi>{name}</bdi>
        {isSample && <span className="ms-2 font-sans text-small text-ink-3">sample</span>}
      </Cell>
      <Cell>
        <code>{slug}</code>
      </Cell>
      <Cell>
        {memberships.length} {memberships.length === 1 ? 'person' : 'people'}
        {chiefs === 0 && !retiredAt && <span className="text-change">, no chief</span>}
      </Cell>
      <Cell>
        {retiredAt && 'retired '}
        <Time at={retiredAt ?? createdAt} shape="long" dayOnly />
      </Cell>
      <Cell end>{!retiredAt && <DeskMenu desk={{ id, name }} />}</Cell>
    </Row>
  )
}
