/**
 * Why a file cannot be read: what follows its name in a sentence, and what to do about it.
 * "is locked with a password. Save it without one."
 */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
