type SectionHeadingProps = {
  /** Where it stands in the outline of the page, not how large it is. */
  level?: 2 | 3
  children: React.ReactNode
  /** Filters, a count, a button: at the end of the line. */
  aside?: React.ReactNode
  small?: boolean
}

export function SectionHeading({ level = 2, children, aside, small = false }: SectionHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3'

  return (
    <div className="flex flex-wrap items-center gap-2">
      <Heading
        className={
          small
            ? 'text-small font-semibold text-ink-2'
            : 'font-serif text-section font-semibold tracking-[-.005em] max-desk:text-subsection'
        }
      >
        {children}
      </Heading>
      {aside && <div className="ms-auto flex items-center gap-2">{aside}</div>}
    </div>
  )
}
