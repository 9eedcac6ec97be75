/** Where a confirmed op-ed is read. */
export function readingHref(desk: string, opEdId: string) {
  return `/desks/${desk}/reading/${opEdId}` as const
}

export function importHref(desk: string, importId: string) {
  return `/desks/${desk}/inbox/${importId}` as const
}

export function inboxHref(desk: string) {
  return `/desks/${desk}/inbox` as const
}
