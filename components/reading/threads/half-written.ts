const PREFIX = 'opcit.comment.'

/** Where a comment waits on this machine while it is half-written: a new one, or a change to one that stands. */
export function halfWrittenKey(membershipId: string, annotationId: string, commentId = ''): string {
  return `${PREFIX}${membershipId}.${annotationId}.${commentId}`
}

export function readHalfWritten(storage: Pick<Storage, 'getItem'>, key: string): string | null {
  try {
    return storage.getItem(key)
  } catch {
    return null
  }
}

/** A browser may have no room, or forbid it: what is typed then stands in the field alone. */
export function keepHalfWritten(
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  key: string,
  words: string,
): void {
  try {
    if (words.trim() === '') storage.removeItem(key)
    else storage.setItem(key, words)
  } catch {
    // The field has the words.
  }
}
