import type { Route } from 'next'

export function amendHref(desk: string, opEdId: string, captureId?: string): Route {
  const query = captureId ? `?capture=${captureId}` : ''
  return `/desks/${desk}/op-eds/${opEdId}/amend${query}` as Route
}

/** Where what is not certain is given a place. */
export function carriedHref(desk: string, opEdId: string): Route {
  return `/desks/${desk}/op-eds/${opEdId}/carried` as Route
}

/** Who amended the text, why and when. */
export function textsHref(desk: string, opEdId: string, number?: number): Route {
  return `/desks/${desk}/op-eds/${opEdId}/texts${number ? `?version=${number}` : ''}` as Route
}
