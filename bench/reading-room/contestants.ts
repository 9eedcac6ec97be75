/** How each page is asked whether it has done a thing. The sources run in the page. */
export type Contestant = {
  path: string
  query: string
  drawn: string
  hovered: string
  carded: string
  saved: string
}

const margin = `!!document.querySelector('ol[aria-label=Annotations]:not(.invisible) > li')`
const carded = `!!document.querySelector('[aria-current=true].card, [role=menu]')`

const spans = {
  query: '?renderer=SPANS',
  hovered: `[...document.querySelectorAll('.r6o-annotation')].some(({ style }) => style.backgroundColor.endsWith('0.3)'))`,
  carded,
  saved: `!!document.querySelector('.r6o-annotation:not([data-annotation^=given-], [data-annotation^=draft])')`,
}
const highlights = {
  query: '?renderer=CSS_HIGHLIGHTS',
  hovered: `[...document.querySelectorAll('head style')].some(({ textContent }) => /4d\\b/.test(textContent))`,
  carded,
  saved: `[...CSS.highlights.keys()].some((name) => !/^_(given-|draft)/.test(name))`,
}
const drawnSpans = `!!document.querySelector('.r6o-annotation')`
const drawnHighlights = 'CSS.highlights.size > 0'

export const contestants = {
  opcit: {
    path: 'opcit',
    query: '',
    drawn: `!!document.querySelector('.hl') && ${margin}`,
    hovered: `!!document.querySelector('.hl.hover')`,
    carded,
    saved: `!!document.querySelector('.hl[data-annotation]:not([data-annotation^=given-], [data-annotation^=draft])')`,
  },
  roomSpans: { ...spans, path: 'recogito-room', drawn: `${drawnSpans} && ${margin}` },
  roomHighlights: { ...highlights, path: 'recogito-room', drawn: `${drawnHighlights} && ${margin}` },
} satisfies Record<string, Contestant>

export type Name = keyof typeof contestants
