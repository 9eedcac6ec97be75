import Link from 'next/link'
import { SectionHeading } from '@/components/ui/section-heading'
import { StateBadge } from '@/components/ui/state-badge'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { KnownClaim } from '@/lib/sources/claims-through'
import type { Mention } from '@/lib/sources/mention'
import type { OpEdOfSource } from '@/lib/sources/queries'
import { MentionWords } from './mention-words'

type ListProps = { title: string; children: React.ReactNode }

/** Left out where there is nothing to list. */
function List({ title, children }: ListProps) {
  return (
    <section className="grid gap-2">
      <SectionHeading small>{title}</SectionHeading>
      {children}
    </section>
  )
}

export function ClaimsOfSource({
  desk,
  title,
  claims,
}: {
  desk: string
  title: string
  claims: KnownClaim[]
}) {
  if (claims.length === 0) return null

  return (
    <List title={title}>
      <Table label={title} widths={['76px', 'auto', '84px']}>
        <thead>
          <tr>
            <HeadCell>Claim</HeadCell>
            <HeadCell>Sentence</HeadCell>
            <HeadCell end>Mentions</HeadCell>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ number, sentence, mentions }) => (
            <Row key={number} className="focus-within:bg-selected">
              <Cell>
                <RowLink href={`/desks/${desk}/claims/${number}`}>{`C-${number}`}</RowLink>
              </Cell>
              <Cell words className="whitespace-normal">
                <span dir="auto">{sentence}</span>
              </Cell>
              <Cell end>{mentions}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </List>
  )
}

export function MentionsOfSource({ desk, mentions }: { desk: string; mentions: Mention[] }) {
  if (mentions.length === 0) return null

  return (
    <List title="Mentions in context">
      <Table label="Mentions in context" widths={['46%', 'auto', '118px', '84px']}>
        <thead>
          <tr>
            <HeadCell>Exact words</HeadCell>
            <HeadCell>Op-ed</HeadCell>
            <HeadCell>Verdict</HeadCell>
            <HeadCell end>Published</HeadCell>
          </tr>
        </thead>
        <tbody>
          {mentions.map((mention) => (
            <Row key={mention.annotationId} className="focus-within:bg-selected">
              <Cell words>
                <MentionWords desk={desk} mention={mention} />
              </Cell>
              <Cell>
                <bdi lang={mention.opEd.language}>{mention.opEd.title ?? 'Op-ed without a title'}</bdi>
              </Cell>
              <Cell>
                <StateBadge of="annotation" state={mention.state} light />
              </Cell>
              <Cell end className="text-ink-2">
                {mention.publishedOn ? <Time at={mention.publishedOn} shape="short" dayOnly /> : 'no date'}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </List>
  )
}

export function OpEdsOfSource({
  desk,
  title,
  opEds,
}: {
  desk: string
  title: string
  opEds: OpEdOfSource[]
}) {
  if (opEds.length === 0) return null

  return (
    <List title={title}>
      <ul>
        {opEds.map(({ id, title: name, language, publishedOn, outlet, bylines }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-2.5 border-b py-[7px]">
            <Link href={`/desks/${desk}/reading/${id}`} className="font-serif text-words">
              <bdi lang={language}>{name ?? 'Op-ed without a title'}</bdi>
            </Link>
            <span className="ms-auto text-small text-ink-2">
              <bdi>{bylines.map(({ source }) => source.name).join(' and ') || 'unsigned'}</bdi>
              {outlet && (
                <>
                  , <bdi>{outlet.name}</bdi>
                </>
              )}
              {publishedOn && (
                <>
                  , <Time at={publishedOn} shape="long" dayOnly />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </List>
  )
}
