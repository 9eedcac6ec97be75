import type { Route } from 'next'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { OpEdCapture } from '@/lib/importing/queries/op-ed-captures'
import { wordsChanged } from '@/lib/text/difference-words'
import { cameAs } from './came-as'
import { capturesHref } from './captures-href'

type CaptureTableProps = { desk: string; opEdId: string; captures: OpEdCapture[]; shown: string | null }

export function CaptureTable({ desk, opEdId, captures, shown }: CaptureTableProps) {
  return (
    <Table wide label="Captures, newest first" widths={['152px', 'auto', '25%', '172px', '15%']}>
      <thead>
        <tr>
          <HeadCell>When, UTC</HeadCell>
          <HeadCell>How it came</HeadCell>
          <HeadCell>Its words</HeadCell>
          <HeadCell>SHA-256</HeadCell>
          <HeadCell>By</HeadCell>
        </tr>
      </thead>
      <tbody>
        {captures.map((capture) => (
          <Row key={capture.id} selected={capture.id === shown}>
            <Cell>
              {capture.recapture ? (
                <RowLink href={`${capturesHref(desk, opEdId)}?capture=${capture.id}` as Route}>
                  <Time at={capture.takenAt} />
                </RowLink>
              ) : (
                <Time at={capture.takenAt} />
              )}
            </Cell>
            <Cell className="truncate">
              {cameAs(capture)}
              {capture.address && (
                <span className="block truncate text-small text-ink-2" dir="ltr">
                  {capture.address}
                </span>
              )}
            </Cell>
            <Cell className={isChanged(capture) ? 'text-change' : 'text-ink-2'}>{itsWords(capture)}</Cell>
            <Cell className="truncate font-mono text-[12px] text-ink-2">
              <span title={capture.sha256}>
                {capture.sha256.slice(0, 8)} … {capture.sha256.slice(-8)}
              </span>
            </Cell>
            <Cell>
              <bdi>{capture.takenBy}</bdi>
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

export function isChanged(capture: OpEdCapture | undefined): boolean {
  return Boolean(capture?.recapture && capture.recapture.added + capture.recapture.removed > 0)
}

function itsWords({ recapture, textVersion }: OpEdCapture): string {
  const version = `text version ${textVersion}`
  if (!recapture) return version
  return textVersion === null ? wordsChanged(recapture) : `${wordsChanged(recapture)}; taken as ${version}`
}
