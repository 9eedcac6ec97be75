import type { Page } from './corpus'

export function goldenPages(): Page[] {
  return []
}
