export type Figure = {
  figure: { toString(): string } | null
  unit: string | null
  comparator: string | null
  asOf: Date | null
}

/** "at least 90 sailings, as of 2026-10-03"; null where the claim carries no figure. */
export function figureWords({ figure, unit, comparator, asOf }: Figure): string | null {
  const words = [comparator, figure && grouped(figure.toString()), unit].filter(Boolean).join(' ')
  const day = asOf && `as of ${asOf.toISOString().slice(0, 10)}`
  return [words, day].filter(Boolean).join(', ') || null
}

/** From five digits on in threes, as a year is not. */
function grouped(figure: string): string {
  return figure.replace(/^-?\d{5,}/, (whole) => whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','))
}
