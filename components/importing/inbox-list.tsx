import Link from 'next/link'
import { Time } from '@/components/ui/time'
import type { ImportRow } from '@/lib/importing/queries'
import { importHref } from './reading-href'

type InboxListProps = { desk: string; rows: ImportRow[] }

/** Imports, newest first, each with what an editor should look at. */
export function InboxList({ desk, rows }: InboxListProps) {
  return (
    <ul aria-label="Imports, newest first" className="border-t border-line-2">
      {rows.map((row) => (
        <ImportLine key={row.id} desk={desk} row={row} />
      ))}
    </ul>
  )
}

function ImportLine({ desk, row }: { desk: string; row: ImportRow }) {
  const { title, opening, capture, language, direction } = row

  return (
    <li className="relative grid min-h-11 grid-cols-[minmax(0,1fr)_minmax(0,260px)_minmax(0,240px)_128px] items-center gap-x-4 gap-y-0.5 border-b px-2.5 py-1.5 hover:bg-hover max-wide:grid-cols-[minmax(0,1fr)_128px] max-desk:grid-cols-[minmax(0,1fr)]">
      <Link
        href={importHref(desk, row.id)}
        className="truncate font-serif text-card no-underline outline-offset-[-2px] after:absolute after:inset-0 max-desk:whitespace-normal"
      >
        <bdi lang={language ?? undefined} dir={direction} className={title ? undefined : 'text-ink-2'}>
          {title ?? (opening ? `${opening}…` : 'No words kept')}
        </bdi>
      </Link>
      <Origin row={row} />
      <Standing row={row} />
      <Time
        at={capture.takenAt}
        className="text-end text-ink-2 max-wide:col-start-2 max-wide:row-start-1 max-desk:col-start-1 max-desk:row-start-4 max-desk:text-start"
      />
    </li>
  )
}

/** Who wrote it and where; the file it came in, where nothing else is known. */
function Origin({ row: { bylines, outlet, capture } }: { row: ImportRow }) {
  const known = [...bylines, ...(outlet ? [outlet] : [])]
  if (known.length === 0) {
    return <span className="truncate text-ink-3 max-wide:col-span-full">{capture.fileName ?? 'pasted'}</span>
  }

  return (
    <span className="truncate text-ink-2 max-wide:col-span-full">
      {known.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
    </span>
  )
}

function Standing({ row: { doubts, setAsideFor } }: { row: ImportRow }) {
  if (setAsideFor) {
    return (
      <span className="text-ink-2 max-wide:col-span-full">
        Set aside: <bdi>{setAsideFor}</bdi>
      </span>
    )
  }
  if (doubts.length === 0) return <span className="text-ink-3 max-wide:col-span-full">nothing doubtful</span>
  return <span className="text-change max-wide:col-span-full">{doubts.join(', ')}</span>
}
