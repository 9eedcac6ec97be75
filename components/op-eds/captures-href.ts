/** Where all captures of an op-ed stand, and how they differ. */
export function capturesHref(desk: string, opEdId: string) {
  return `/desks/${desk}/op-eds/${opEdId}/captures` as const
}
