import type { Route } from 'next'
import { ComparedText } from '@/components/comparing/compared-text'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { LinkButton } from '@/components/ui/link-button'
import { SectionHeading } from '@/components/ui/section-heading'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { TextHistory } from '@/lib/amending/queries/text-history'
import { differenceInWords } from '@/lib/text/difference-words'
import { amendHref, textsHref } from './amending-hrefs'

type TextsPageProps = { desk: string; history: TextHistory; mayAmend: boolean }

/** Every version of a text: who amended it, why and when, and what changed. */
export function TextsPage({ desk, history: { opEd, versions, chosen }, mayAmend }: TextsPageProps) {
  const { language, direction } = opEd
  const isFirst = chosen.number === 1

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Op-eds', href: `/desks/${desk}/op-eds` }]}
        title="Versions of the text"
        actions={
          <>
            <LinkButton href={`/desks/${desk}/reading/${opEd.id}` as Route}>Read the op-ed</LinkButton>
            {mayAmend && <LinkButton href={amendHref(desk, opEd.id)}>Amend the text</LinkButton>}
          </>
        }
      >
        {versions.length === 1 ? 'never amended' : `${versions.length} versions`}
      </PageBar>
      <PageBody>
        <p className="pb-4 font-serif text-section font-semibold max-desk:text-subsection">
          <bdi lang={language} dir={direction}>
            {opEd.title ?? 'Untitled op-ed'}
          </bdi>
        </p>
        <Table wide label="Versions of the text, newest first" widths={['96px', '172px', 'auto', '20%']}>
          <thead>
            <tr>
              <HeadCell>Version</HeadCell>
              <HeadCell>When, UTC</HeadCell>
              <HeadCell>Why</HeadCell>
              <HeadCell>By</HeadCell>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ id, number, at, why, by }) => (
              <Row key={id} selected={number === chosen.number}>
                <Cell>
                  <RowLink href={textsHref(desk, opEd.id, number)}>{number}</RowLink>
                </Cell>
                <Cell>
                  <Time at={at} />
                </Cell>
                <Cell>
                  <bdi>{why || 'as it was confirmed'}</bdi>
                </Cell>
                <Cell>
                  <bdi>{by}</bdi>
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
        <div className="grid gap-2 pt-8">
          <SectionHeading>
            {isFirst ? 'The first text' : `What changed in version ${chosen.number}`}
          </SectionHeading>
          <ComparedText
            rows={chosen.comparison.rows}
            difference={isFirst ? 'As it was confirmed' : differenceInWords(chosen.comparison)}
            before={{ label: `text version ${isFirst ? 1 : chosen.number - 1}`, language, direction }}
            after={{ label: `text version ${chosen.number}`, language, direction }}
          />
        </div>
      </PageBody>
      <StatusLine />
    </>
  )
}
