/** What one passes on to lead somebody to a comment. */
export function commentAddress(annotationId: string, commentId: string): string {
  const { origin, pathname } = window.location
  return `${origin}${pathname}?a=${annotationId}&c=${commentId}`
}
