import { classes } from './classes'

const looks = {
  TLP_CLEAR: ['TLP:CLEAR', 'text-tlp-clear'],
  TLP_GREEN: ['TLP:GREEN', 'text-tlp-green'],
  TLP_AMBER: ['TLP:AMBER', 'text-tlp-amber'],
  TLP_AMBER_STRICT: ['TLP:AMBER+STRICT', 'text-tlp-amber'],
  TLP_RED: ['TLP:RED', 'text-tlp-red'],
} as const

/** As the schema keeps it, or as it is written. */
export type TlpMarking = keyof typeof looks | (typeof looks)[keyof typeof looks][0]

/** The marking in its own colour on black, never translated, never abbreviated. */
export function TlpMark({ marking, className }: { marking: TlpMarking; className?: string }) {
  const [words, colour] = lookOf(marking)

  return (
    <span
      translate="no"
      className={classes(
        'inline-flex h-4.5 shrink-0 items-center rounded-xs border border-tlp-line bg-tlp-ground px-1.5 font-sans text-[11px]/none font-semibold tracking-[.02em] whitespace-nowrap [forced-color-adjust:none] [print-color-adjust:exact]',
        colour,
        className,
      )}
    >
      {words}
    </span>
  )
}

function lookOf(marking: TlpMarking) {
  return (
    Object.entries(looks).find(([kept, [words]]) => kept === marking || words === marking)?.[1] ??
    looks.TLP_RED
  )
}
