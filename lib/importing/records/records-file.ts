/** A file of JSON Lines, which can be read from its start as often as an attempt at it is made. */
export type RecordsFile = {
  name: string
  /** By which an import that was cut short is known again. */
  sha256: string
  lines: number
  open: () => AsyncIterable<Uint8Array>
}
