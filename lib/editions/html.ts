/** Markup that is safe to place as it is; everything else that goes into `html` is escaped. */
export type Html = { markup: string }

type Part = Html | string | number | null | undefined | false

/** Nothing stands where a part is null, undefined or false. */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  const filled = pieces.map((piece, index) => piece + markupOf(parts[index]))
  return { markup: filled.join('') }
}

export function join(parts: Html[], separator: string): Html {
  return { markup: parts.map(({ markup }) => markup).join(escaped(separator)) }
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  return typeof part === 'object' ? part.markup : escaped(String(part))
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
