import { MentionWords } from '@/components/sources/mention-words'
import { ChainPath } from '@/components/ui/chain-path'
import { EmptyState } from '@/components/ui/empty-state'
import { GradeBox } from '@/components/ui/grade-box'
import { StateBadge } from '@/components/ui/state-badge'
import { Cell, GroupRow, HeadCell, Row, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import { groupByKnower } from '@/lib/claims/by-knower'
import { counted } from '@/lib/claims/tally'
import type { Mention } from '@/lib/sources/mention'

/** The mentions in context across op-eds, grouped by who is said to know. */
export function ClaimMentions({ desk, mentions }: { desk: string; mentions: Mention[] }) {
  if (mentions.length === 0) return <EmptyState>Nothing mentions this claim any more.</EmptyState>

  return (
    <Table label="Mentions by who is said to know" widths={['40%', 'auto', '72px', '112px', '76px']}>
      <thead>
        <tr>
          <HeadCell>Exact words</HeadCell>
          <HeadCell>Said by, the last is said to know</HeadCell>
          <HeadCell>Stance</HeadCell>
          <HeadCell>Verdict</HeadCell>
          <HeadCell end>Published</HeadCell>
        </tr>
      </thead>
      {groupByKnower(mentions).map(({ knower, mentions: own }) => (
        <tbody key={knower.sourceIds.join(' ')}>
          <GroupRow span={5}>
            <bdi>{knower.name}</bdi>
            <span className="ms-2.5 inline-flex gap-2.5 font-normal text-ink-2">
              {knower.grade && <GradeBox reliability={knower.grade} />}
              {counted(own.length, 'mention')}
            </span>
          </GroupRow>
          {own.map((mention) => (
            <MentionRow key={mention.annotationId} desk={desk} mention={mention} />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

function MentionRow({ desk, mention }: { desk: string; mention: Mention }) {
  const { chain, stance, state, publishedOn } = mention

  return (
    <Row className="focus-within:bg-selected">
      <Cell words>
        <MentionWords desk={desk} mention={mention} />
        <span className="block truncate font-sans text-small text-ink-3">
          <bdi lang={mention.opEd.language}>{mention.opEd.title ?? 'Op-ed without a title'}</bdi>
          {mention.outlet && (
            <>
              , <bdi>{mention.outlet.name}</bdi>
            </>
          )}
        </span>
      </Cell>
      <Cell className="whitespace-normal">
        <ChainPath links={chain} />
      </Cell>
      <Cell className="text-ink-2">{stance}</Cell>
      <Cell>
        <StateBadge of="annotation" state={state} light />
      </Cell>
      <Cell end className="text-ink-2">
        {publishedOn ? <Time at={publishedOn} shape="short" dayOnly /> : 'no date'}
      </Cell>
    </Row>
  )
}
