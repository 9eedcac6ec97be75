import { classes } from '@/components/ui/classes'
import type { Passage, PassageBlock, Run } from '@/lib/review/passage'

type PassageViewProps = {
  passage: Passage
  kind: 'claim' | 'source' | 'note'
  opEd: { language: string; direction: 'ltr' | 'rtl' }
}

/** The words where they stand, set as they are set in the reading room. */
export function PassageView({ passage, kind, opEd }: PassageViewProps) {
  const rtl = opEd.direction === 'rtl'

  return (
    <div
      lang={opEd.language}
      dir={opEd.direction}
      className={classes(
        'mx-auto grid max-w-[632px] gap-4 px-10 py-8 font-serif max-desk:px-5 max-desk:py-5',
        rtl ? 'font-persian text-[18px]/[35px]' : 'text-read',
      )}
    >
      {passage.blocks.map((block) => (
        <BlockView key={block.block} block={block} kind={kind} rtl={rtl} />
      ))}
    </div>
  )
}

type BlockViewProps = { block: PassageBlock; kind: PassageViewProps['kind']; rtl: boolean }

function BlockView({ block, kind, rtl }: BlockViewProps) {
  return (
    <div
      dir={block.dir ?? undefined}
      className={classes(block.away && 'text-ink-2', block.heading && 'font-semibold')}
    >
      {block.lines.map((runs, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a frozen text never move
        <p key={line} className="whitespace-pre-line">
          {runs.map((run, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of a frozen text never move
            <RunView key={place} run={run} kind={kind} rtl={rtl} />
          ))}
        </p>
      ))}
    </div>
  )
}

const underlines = {
  claim: 'bg-claim-on decoration-claim-line decoration-solid',
  source: 'bg-source-on decoration-source-line decoration-dashed',
  note: 'bg-note-on decoration-note-line decoration-dotted',
} as const

function RunView({ run, kind, rtl }: { run: Run; kind: PassageViewProps['kind']; rtl: boolean }) {
  const words = classes(run.em && 'italic', run.strong && 'font-semibold')
  if (!run.chosen) return words ? <span className={words}>{run.text}</span> : run.text

  return (
    <mark
      className={classes(
        'box-decoration-clone text-ink underline decoration-[2.5px] [text-decoration-skip-ink:none]',
        rtl ? 'underline-offset-8' : 'underline-offset-3',
        underlines[kind],
        words,
      )}
    >
      {run.text}
    </mark>
  )
}
