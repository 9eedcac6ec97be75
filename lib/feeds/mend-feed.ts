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

const kinds = [
  { begins: /<rss\b/i, entryEnd: '</item>', close: '</channel></rss>' },
  { begins: /<rdf:RDF\b/, entryEnd: '</item>', close: '</rdf:RDF>' },
  { begins: /<feed\b/, entryEnd: '</entry>', close: '</feed>' },
]

/** Without the characters that no XML may hold, which feeds are now and then full of, and without entities of its own. */
export function withoutStrays(xml: string): string {
  return (
    xml
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '')
      .trimStart()
  )
}
