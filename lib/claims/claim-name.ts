/** As a claim is shown and spoken of: C-131. */
export function claimName(number: number): string {
  return `C-${number}`
}

/** The number in "C-131", "c131" or "131"; null where there is none. */
export function claimNumberIn(name: string): number | null {
  const digits = /^(?:c-?)?([1-9]\d{0,8})$/i.exec(name)?.[1]
  return digits ? Number(digits) : null
}
