import { CopyCheck } from 'lucide-react'
import Link from 'next/link'
import { importHref, readingHref } from './reading-href'

type TwinsNoteProps = { desk: string; twins: { id: string; opEdId: string | null }[] }

/** Says that the same bytes came in before, and where they went. */
export function TwinsNote({ desk, twins }: TwinsNoteProps) {
  const [first] = twins
  if (!first) return null

  return (
    <div className="flex gap-2.5 border-b bg-change-tint px-4 py-2.5 text-small">
      <CopyCheck className="mt-0.5 text-change" />
      <p>
        <b>The same bytes came in before.</b>{' '}
        {first.opEdId ? (
          <Link href={readingHref(desk, first.opEdId)}>Read the op-ed they became</Link>
        ) : (
          <Link href={importHref(desk, first.id)}>See that import</Link>
        )}
        . Confirming makes a second op-ed of them.
      </p>
    </div>
  )
}
