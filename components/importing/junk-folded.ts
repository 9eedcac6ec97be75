const KEY = 'opcit:junk-folded'

/** Whether this person reads imports with the junk folded away. */
export function isJunkFolded(): boolean {
  try {
    return localStorage.getItem(KEY) === 'yes'
  } catch {
    return false
  }
}

export function keepJunkFolded(isFolded: boolean) {
  try {
    localStorage.setItem(KEY, isFolded ? 'yes' : 'no')
  } catch {
    // It is folded for now all the same.
  }
}
