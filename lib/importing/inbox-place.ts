export type InboxOrder = 'doubtful' | 'newest'

/** A row's place in the Inbox, whatever becomes of the row: what it is sorted by. */
type Place = { doubts: number; createdAt: Date; id: string }

export function placeAfter({ doubts, createdAt, id }: Place): string {
  return `${doubts}.${createdAt.getTime()}.${id}`
}

export function readPlace(written: string | undefined): Place | null {
  const [, doubts, at, id] = /^(\d{1,3})\.(\d{1,15})\.([0-9a-f-]{36})$/.exec(written ?? '') ?? []
  return doubts && at && id ? { doubts: Number(doubts), createdAt: new Date(Number(at)), id } : null
}
