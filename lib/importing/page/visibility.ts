const UNSEEN = new Set(
  'script style noscript noembed noframes template title iframe frame object embed svg math video audio canvas map area param source track datalist select option textarea input link meta base'.split(
    ' ',
  ),
)

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr caption ul'.split(
    ' ',
  ),
)

export function tagOf(element: Element): string {
  return element.localName.toLowerCase()
}

/** Whether a browser would show the element's words, as far as the markup alone tells. */
export function isVisible(element: Element): boolean {
  const tag = tagOf(element)
  if (UNSEEN.has(tag) || element.hasAttribute('hidden')) return false
  if (tag === 'dialog' && !element.hasAttribute('open')) return false
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
    element.getAttribute('style') ?? '',
  )
}

export function isBlockElement(element: Element): boolean {
  return BLOCKS.has(tagOf(element))
}

export function holdsBlocks(element: Element): boolean {
  return [...element.children].some(
    (child) => isVisible(child) && (isBlockElement(child) || holdsBlocks(child)),
  )
}
