/** Something the person at the keyboard can put right: shown as its sentence alone, without a stack. */
export class Trouble extends Error {}

/** @param {unknown} error */
export function complain(error) {
  if (error instanceof Trouble) console.error(`\n${error.message}\n`)
  else console.error(error)
}
