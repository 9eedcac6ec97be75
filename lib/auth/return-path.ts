/** A path of this house to come back to; anything else leads to the front door. */
export function returnPath(given: unknown): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])/.test(given)) return '/'
  return given.startsWith('/sign-in') || given.startsWith('/api/') ? '/' : given
}
