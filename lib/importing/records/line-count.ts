export const LINE_FEED = 0x0a

/** How many lines a piece of a file has, one that has no end of its own among them. */
export function lineCount(bytes: Uint8Array): number {
  return lineFeeds(bytes) + (bytes.length > 0 && bytes.at(-1) !== LINE_FEED ? 1 : 0)
}

export function lineFeeds(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1
  return count
}
