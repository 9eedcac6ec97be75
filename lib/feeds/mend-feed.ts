/**
 * A feed that was cut off, closed after its last whole entry; null where there is none.
 * Anything else that is malformed is left: it can only be guessed at.
 */
export function mendFeed(xml: string): string | null {
  const kind = kinds.find(({ begins }) => begins.test(xml))
  if (!kind) return null
  const end = xml.lastIndexOf(kind.entryEnd)
  if (end < 0) return null
  return `${xml.slice(0, end + kind.entryEnd.length)}${kind.close}`
}

/** The first entries of a feed that has more than anybody asks for. */
export function firstEntries(xml: string, most: number): string {
  const kind = kinds.find(({ begins }) => begins.test(xml))
  if (!kind) return xml
  let end = 0
  for (let count = 0; count < most; count++) {
    const next = xml.indexOf(kind.entryEnd, end)
    if (next < 0) return xml
    end = next + kind.entryEnd.length
  }
  return `${xml.slice(0, end)}${kind.close}`
}

const kinds = [
  { begins: /<rss\b/i, entryEnd: '</item>', close: '</channel></rss>' },
  { begins: /<rdf:RDF\b/, entryEnd: '</item>', close: '</rdf:RDF>' },
  { begins: /<feed\b/, entryEnd: '</entry>', close: '</feed>' },
]

/** Without the characters that no XML may hold, which feeds are now and then full of, and without entities of its own. */
export function withoutStrays(xml: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
  const plain = xml.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  return withoutDoctype(plain.trimStart())
}

const PROLOG = 4000

function withoutDoctype(xml: string): string {
  const start = xml.slice(0, PROLOG).search(/<!doctype/i)
  if (start < 0) return xml
  const inner = xml.indexOf('[', start)
  const end = xml.indexOf('>', start)
  const last = inner >= 0 && inner < end ? xml.indexOf('>', xml.indexOf(']', inner)) : end
  return last < 0 ? xml : xml.slice(0, start) + xml.slice(last + 1)
}
