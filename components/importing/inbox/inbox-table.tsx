import { CopyCheck } from 'lucide-react'
import { classes } from '@/components/ui/classes'
import { Cell, HeadCell, Row, RowLink, Table } from '@/components/ui/table'
import { Time } from '@/components/ui/time'
import type { ImportRow } from '@/lib/importing/queries/inbox'
import { importHref } from '../reading-href'
import { cameWords } from './came-words'
import type { Selection } from './use-selection'

/** On a phone a row is its title and why it wants a look. */
const wideOnly = 'max-desk:hidden'

type InboxTableProps = { desk: string; rows: ImportRow[]; selection?: Selection }

/** One import a row: what it is, what is doubtful about it, and how it came. */
export function InboxTable({ desk, rows, selection }: InboxTableProps) {
  const isAll = selection && rows.every(({ id }) => selection.chosen.has(id))

  return (
    <div className="max-desk:[&_col:nth-child(n+3)]:hidden max-desk:[&_table]:min-w-0">
      <Table label="Imports" widths={['40px', 'auto', '17%', '138px', '19%', '54px', '14%']}>
        <thead>
          <tr>
            <HeadCell>
              {selection && (
                <Box
                  label={isAll ? 'Choose none of this page' : 'Choose all of this page'}
                  checked={Boolean(isAll)}
                  onToggle={() => selection.chooseAll(!isAll)}
                />
              )}
            </HeadCell>
            <HeadCell>Title</HeadCell>
            <HeadCell className={wideOnly}>By</HeadCell>
            <HeadCell className={wideOnly}>Date</HeadCell>
            <HeadCell className={wideOnly}>{selection ? 'To look at' : 'Set aside for'}</HeadCell>
            <HeadCell end className={wideOnly}>
              Words
            </HeadCell>
            <HeadCell className={wideOnly}>Came</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <ImportLine key={row.id} desk={desk} row={row} place={place} {...(selection && { selection })} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

type ImportLineProps = { desk: string; row: ImportRow; place: number; selection?: Selection }

function ImportLine({ desk, row, place, selection }: ImportLineProps) {
  const { id, title, opening, direction, language, date, words } = row
  const isChosen = selection?.chosen.has(id) ?? false

  return (
    <Row selected={isChosen}>
      <Cell className="relative z-[1] text-clip">
        {selection && (
          <Box
            label={`Choose ${title ?? opening}`}
            checked={isChosen}
            onToggle={(withShift) => selection.toggle(place, withShift)}
          />
        )}
      </Cell>
      <th
        scope="row"
        className="truncate border-b py-[7px] pe-2.5 text-start align-baseline font-serif text-words font-normal"
      >
        <RowLink href={importHref(desk, id)}>
          <span lang={language ?? undefined} dir={direction} className={classes(!title && 'text-ink-2')}>
            {title ?? (opening ? `${opening}…` : 'No words kept')}
          </span>
        </RowLink>
        <span className="block truncate font-sans text-small desk:hidden">
          <Look row={row} />
        </span>
      </th>
      <Cell className={classes('text-ink-2', wideOnly)}>
        <By row={row} />
      </Cell>
      <Cell className={wideOnly}>
        {date ? <Time at={date} shape="long" dayOnly /> : <span className="text-ink-2">none</span>}
      </Cell>
      <Cell className={wideOnly}>
        <Look row={row} />
      </Cell>
      <Cell end className={classes('text-ink-2', wideOnly)}>
        {words}
      </Cell>
      <Cell className={classes('text-small text-ink-2', wideOnly)}>
        <span title={cameWords(row.came)}>
          <Time at={row.came.takenAt} shape="short" />, <bdi>{cameWords(row.came)}</bdi>
        </span>
      </Cell>
    </Row>
  )
}

/** Why it wants a look; on a phone it stands under the title. */
function Look({ row }: { row: ImportRow }) {
  return (
    <>
      {row.isLikelyDuplicate && (
        <span title="The desk has the same bytes, words or address already" className="me-1.5 text-change">
          <CopyCheck className="me-1 inline size-3.5 align-[-2px]" />
          came before
        </span>
      )}
      <ToLookAt row={row} />
    </>
  )
}

/** Who wrote it, and where. */
function By({ row: { bylines, outlet } }: { row: ImportRow }) {
  const known = [...bylines, ...(outlet ? [outlet] : [])]
  if (known.length === 0) return <span className="text-ink-2">nobody named</span>

  return known.map((name, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a writer may be named like the outlet
    <span key={index} className={classes(outlet !== null && index === known.length - 1 && 'text-ink-2')}>
      {index > 0 && ', '}
      <bdi>{name}</bdi>
    </span>
  ))
}

function ToLookAt({ row: { doubts, setAsideFor, isLikelyDuplicate } }: { row: ImportRow }) {
  if (setAsideFor) return <bdi className="text-ink-2">{setAsideFor}</bdi>
  if (doubts.length > 0)
    return (
      <span title={doubts.join(', ')} className="text-change">
        {doubts.join(', ')}
      </span>
    )
  return isLikelyDuplicate ? null : <span className="text-ink-2">nothing doubtful</span>
}

type BoxProps = { label: string; checked: boolean; onToggle: (withShift: boolean) => void }

/** A box to tick, large enough for a thumb. */
function Box({ label, checked, onToggle }: BoxProps) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={checked}
      onChange={(event) => onToggle((event.nativeEvent as MouseEvent).shiftKey === true)}
      className="relative size-4 align-[-3px] accent-ink after:absolute after:-inset-2.5"
    />
  )
}
