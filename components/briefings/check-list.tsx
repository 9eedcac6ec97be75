import { CircleAlert, CircleCheck, CircleX, Info } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { Check } from '@/lib/briefings/check'

const looks = {
  stops: { Icon: CircleX, ink: 'text-bad', word: 'Stops' },
  warns: { Icon: CircleAlert, ink: 'text-change', word: 'Warns' },
  notes: { Icon: Info, ink: 'text-ink-3', word: 'Notes' },
} as const

/** What keeps the draft from being submitted, and what else is worth a look. */
export function CheckList({ checks, onShow }: { checks: Check[]; onShow: (check: Check) => void }) {
  const stops = checks.filter(({ severity }) => severity === 'stops').length

  return (
    <section
      aria-labelledby="checks"
      className="max-h-[40%] shrink-0 overflow-y-auto border-t border-line-2 bg-chrome"
    >
      <h2 id="checks" className="flex min-h-10 items-center gap-2 px-4 font-semibold">
        Checks
        <span className="text-small font-normal text-ink-2" role="status">
          {stops === 0
            ? 'nothing stops it from being submitted'
            : `${stops} to settle before it can be submitted`}
        </span>
      </h2>
      <ul className="pb-2">
        {checks.map((check) => (
          <CheckRow key={`${check.rule} ${check.at?.block} ${check.message}`} check={check} onShow={onShow} />
        ))}
        {checks.length === 0 && (
          <li className="flex gap-2 px-4 py-1 text-ink-2">
            <CircleCheck className="mt-0.5 size-4 text-good" /> Every judgment and quotation stands on
            accepted words.
          </li>
        )}
      </ul>
    </section>
  )
}

function CheckRow({ check, onShow }: { check: Check; onShow: (check: Check) => void }) {
  const { Icon, ink, word } = looks[check.severity]

  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] items-start gap-2 px-4 py-1">
      <Icon className={`mt-0.5 size-4 ${ink}`} />
      <p>
        <span className="sr-only">{word}: </span>
        {check.message}
      </p>
      {check.at && (
        <Button variant="quiet" onClick={() => onShow(check)}>
          Show
        </Button>
      )}
    </li>
  )
}
