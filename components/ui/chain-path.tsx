import type { ChainLink } from './chain'

/** A chain on one line, for the row of a table: the last name is the one said to know. */
export function ChainPath({ links }: { links: readonly Pick<ChainLink, 'id' | 'name' | 'lang'>[] }) {
  return (
    <span className="text-ink-2">
      {links.map(({ id, name, lang }, index) => (
        <span key={id}>
          {index > 0 && (
            <>
              <span aria-hidden className="px-[3px] text-ink-3">
                ›
              </span>
              <span className="sr-only"> through </span>
            </>
          )}
          <bdi lang={lang} className={index === links.length - 1 ? 'font-medium text-ink' : undefined}>
            {name}
          </bdi>
        </span>
      ))}
    </span>
  )
}
