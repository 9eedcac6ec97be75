import { classes } from './classes'
import { GradeBox } from './grade-box'

export type ChainLink = {
  id: string
  name: React.ReactNode
  reliability?: string | null | undefined
  lang?: string | undefined
}

/** Who says that who says: from the writer down to the one said to know, whose dot is filled. */
export function Chain({ links, label = 'Attribution' }: { links: readonly ChainLink[]; label?: string }) {
  return (
    <ol aria-label={label}>
      {links.map((link, index) => (
        <ChainStep key={link.id} {...link} last={index === links.length - 1} />
      ))}
    </ol>
  )
}

function ChainStep({ name, reliability, lang, last }: ChainLink & { last: boolean }) {
  return (
    <li className="relative flex min-h-5.5 items-center gap-1.5 ps-3.5">
      {!last && (
        <span
          aria-hidden
          className="absolute start-[3.25px] top-[11px] h-full border-s-[1.5px] border-line-2"
        />
      )}
      <span
        aria-hidden
        className={classes(
          'absolute start-0 top-[7px] size-2 rounded-full border-[1.5px]',
          last ? 'border-ink bg-ink forced-colors:bg-[CanvasText]' : 'border-control bg-raised',
        )}
      />
      <bdi lang={lang} className="min-w-0">
        {name}
      </bdi>
      {last && <span className="sr-only">, said to know</span>}
      {reliability && <GradeBox reliability={reliability} className="ms-auto" />}
    </li>
  )
}
