/**
 * Empties scripts, styles and drawings before a page is parsed, and takes out comments: most of its bytes and none of its words.
 * JSON-LD stays, and so do the tags of scripts, whose attributes may say which post they would fetch.
 */
export function withoutCode(html: string): string {
  const pieces: string[] = []
  let reached = 0
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(html); match; match = OPENING.exec(html)) {
    const [tag, name = ''] = match
    if (tag.endsWith('/>') && name.toLowerCase() === 'svg') continue
    if (standsInTag(html, match.index)) continue
    const start = match.index + tag.length
    const end = name ? closingOf(html, name.toLowerCase(), start) : html.indexOf('-->', match.index + 2)
    if (end < 0) break
    OPENING.lastIndex = html.indexOf('>', end) + 1 || html.length
    if (/^(?:title|textarea)$/i.test(name) || /ld\+json/i.test(tag)) continue
    if (!name && CLIPBOARD.test(html.slice(start, end))) continue
    pieces.push(html.slice(reached, name ? start : match.index))
    reached = name ? end : end + '-->'.length
  }
  pieces.push(html.slice(reached))
  return pieces.join('').replace(BETWEEN_BLOCKS, '$1')
}

/** What a browser puts around the piece that was copied. */
const CLIPBOARD = /^\s*(?:Start|End)Fragment\s*$/i

/** Space that nobody sees, each bit of which the parser would make a node of. */
const BETWEEN_BLOCKS =
  /(<\/?(?:div|ul|ol|li|p|section|article|header|footer|nav|aside|main|figure|table|tbody|tr|td|h[1-6]|head|body|html|meta|link|script|style)\b[^<>]*>)\s+(?=<)/gi

/** `<ul cl<script>ass="menu">` opens a list with an odd name, and no script. */
function standsInTag(html: string, at: number): boolean {
  const opened = html.lastIndexOf('<', at - 1)
  return (
    at > 0 && opened >= 0 && /[a-z/]/i.test(html[opened + 1] ?? '') && html.lastIndexOf('>', at - 1) < opened
  )
}

/** Code, and what holds no tags whatever stands in it: comments and titles. */
const OPENING = /<(script|style|svg|noscript|template|title|textarea)\b[^>]{0,2000}>|<!--/gi

/** Where the closing tag begins; less than nought where there is none. */
function closingOf(html: string, name: string, start: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = start
  return closing.exec(html)?.index ?? -1
}
