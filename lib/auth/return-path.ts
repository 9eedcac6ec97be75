/** A path of this house to come back to; anything else leads to the front door. */
export function returnPath(given: unknown): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])/.test(given)) return '/'
  return given.startsWith('/sign-in') || given.startsWith('/api/') ? '/' : withoutNextsMark(given)
}

/** Next marks what it asks for while somebody clicks about; the page itself has no such mark. */
function withoutNextsMark(path: string): string {
  return path.replace(/([?&])_rsc=[^&]*(&|$)/, (_, lead: string, more: string) => (more ? lead : ''))
}
