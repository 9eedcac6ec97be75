/** The one normalisation, done once at import: composed characters, no NUL, no lone surrogate, one kind of line end. */
export function normalise(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').normalize('NFC')
}
