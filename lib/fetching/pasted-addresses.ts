import { FetchRefused } from './fetch-refused'
import { checkReach, type Reach, webAddress } from './web-address'

export const MOST_ADDRESSES = 200

/** A line as it was pasted, and the address in it or why there is none. */
export type PastedLine = { line: string; address: string } | { line: string; message: string }

/** Reads pasted lines as addresses: one a line, or several in a line that writes them out. Empty lines are nothing. */
export function pastedAddresses(lines: readonly string[], reach: Reach): PastedLine[] {
  const seen = new Set<string>()
  return lines.flatMap(addressesIn).map((line) => {
    const read = readLine(line, reach)
    if ('address' in read && seen.has(read.address))
      return { line, message: `${line} stands here twice; it is fetched once.` }
    if ('address' in read) seen.add(read.address)
    return read
  })
}

function readLine(line: string, reach: Reach): PastedLine {
  try {
    const url = webAddress(withScheme(line))
    checkReach(url, reach)
    return { line, address: url.href }
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error
    return { line, message: error.message }
  }
}

/** What is written out as an address ends where the next space does; else the whole line is one. */
function addressesIn(line: string): string[] {
  const written = line.match(/https?:\/\/[^\s<>"“”]+/gi)
  if (written) return written.map(unpunctuated)
  const bare = line.replace(/^[\s<"“*•–-]+|[\s>"”,;]+$/g, '')
  return bare === '' ? [] : [bare]
}

/** A stop, a comma or a closing bracket that belongs to the sentence round an address. */
function unpunctuated(address: string): string {
  const bare = address.replace(/[.,;:!?'’]+$/, '')
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare
}

/** People leave out what a browser puts in. */
function withScheme(line: string): string {
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/:?#]\S*)?$/u.test(line) ? `https://${line}` : line
}
