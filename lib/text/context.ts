import { type Span, slice } from './span'

/** Characters of context an anchor keeps on either side of its words. */
export const CONTEXT = 32

export type Quote = { exact: string; prefix: string; suffix: string }

/** The words of a span with what stands either side, never cutting a surrogate pair. */
export function quoteAt(text: string, span: Span): Quote {
  return {
    exact: slice(text, span),
    prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(span.end, span.end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  }
}
