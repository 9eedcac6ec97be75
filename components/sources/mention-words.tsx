import Link from 'next/link'
import { classes } from '@/components/ui/classes'
import { contextLine } from '@/lib/sources/context-line'
import type { Mention } from '@/lib/sources/mention'

/** The exact words in half a line of what stands around them; a click leads to their place. */
export function MentionWords({ desk, mention }: { desk: string; mention: Mention }) {
  const { opEd, annotationId, exact } = mention
  const { before, after } = contextLine(mention)

  return (
    <Link
      href={`/desks/${desk}/reading/${opEd.id}?a=${annotationId}`}
      className="block whitespace-normal no-underline outline-offset-[-2px] after:absolute after:inset-0"
    >
      <span
        lang={opEd.language}
        dir={opEd.direction}
        className={classes('line-clamp-3', opEd.direction === 'rtl' ? 'text-[14px]/[25px]' : 'font-serif')}
      >
        <span className="text-ink-3">{before}</span>
        {exact}
        <span className="text-ink-3">{after}</span>
      </span>
    </Link>
  )
}
