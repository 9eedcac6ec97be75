/** What became of one source, as the report has it: see docs/command-line.md. */
export type Told =
  | { source: string; state: 'captured'; importId: string }
  | { source: string; state: 'known'; importId: string }
  | { source: string; state: 'unread'; message: string }
  | {
      source: string
      state: 'records'
      jobId: string
      captured: number
      known: number
      unread: number
      complaints: { line: number; message: string }[]
      after: number
      stopped: boolean
    }
  | { source: string; state: 'read'; reading: object; doubts: string[] }

export type Teller = {
  tell: (told: Told) => void
  progress: (line: string) => void
  /** The end of it; answers whether all is in. */
  end: (rest: Record<string, unknown>) => boolean
}

type Show = (told: Told) => string

/** One object, written as it comes, so that a report of thousands needs no memory for them. */
export function jsonTeller(): Teller {
  const counts = { captured: 0, known: 0, unread: 0, read: 0 }
  let first = true
  return {
    tell(told) {
      count(counts, told)
      process.stdout.write(`${first ? '{"results":[' : ','}\n${JSON.stringify(told)}`)
      first = false
    },
    progress: showProgress,
    end(rest) {
      showProgress('')
      const tail = JSON.stringify({ ...counts, ...rest }).slice(1)
      process.stdout.write(`${first ? '{"results":[' : '\n'}],${tail}\n`)
      return counts.unread === 0 && !rest.stopped
    },
  }
}

/** A line or more for each, for a person. */
export function plainTeller(show: Show): Teller {
  const counts = { captured: 0, known: 0, unread: 0, read: 0 }
  return {
    tell(told) {
      count(counts, told)
      showProgress('')
      console.log(show(told))
    },
    progress: showProgress,
    end(rest) {
      showProgress('')
      console.log(`\n${summary(counts)}`)
      if (rest.stopped) console.log(STOPPED)
      return counts.unread === 0 && !rest.stopped
    },
  }
}

const STOPPED =
  'Stopped. The same command goes on from here: what is in stays in, and nothing comes in twice.'

type Counts = { captured: number; known: number; unread: number; read: number }

function count(counts: Counts, told: Told): void {
  if (told.state !== 'records') {
    counts[told.state] += 1
    return
  }
  counts.captured += told.captured
  counts.known += told.known
  counts.unread += told.unread
}

function summary({ captured, known, unread, read }: Counts): string {
  const parts = [
    captured > 0 && `${captured.toLocaleString('en')} in the Inbox`,
    read > 0 && `${read.toLocaleString('en')} read, nothing kept`,
    known > 0 && `${known.toLocaleString('en')} here already`,
    unread > 0 && `${unread.toLocaleString('en')} could not be read`,
  ].filter((part) => part !== false)
  return `${parts.join(', ') || 'Nothing to bring in'}.`
}

/** On a terminal alone, and over itself. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}`)
}

export function lineOf(told: Told): string {
  if (told.state === 'captured') return `✓ ${told.source}`
  if (told.state === 'known') return `= ${told.source}: here already`
  if (told.state === 'unread') return `✗ ${told.source}: ${told.message}`
  if (told.state === 'read') return `✓ ${told.source}`
  const { source, captured, known, unread, complaints, after } = told
  const began = after > 0 ? `, went on after line ${after}` : ''
  const lines = complaints.map(({ line, message }) => `  ✗ line ${line}: ${message}`)
  const more = unread > complaints.length ? [`  ✗ and ${unread - complaints.length} more`] : []
  return [`✓ ${source}: ${captured} in the Inbox, ${known} here already${began}`, ...lines, ...more].join(
    '\n',
  )
}
