import { isProse } from '../judging/body-run'
import type { Places } from './places'
import { isPullQuote } from './pull-quotes'
import { tagOf } from './visibility'
import type { PagePassage } from './visible-passages'

const LARGEST_SHARE = 0.3
const MOST_TOGETHER = 0.55

/**
 * Marks what stands in parts of the page that by their name are no article text. A part that holds much of
 * the article is left alone, and so are all of one kind if they do together: some pages call everything a widget.
 */
export function markZones(zones: Map<PagePassage, Element[]>, main: Set<PagePassage>) {
  const words = new Map<Element, number>()
  const linked = new Set<Element>()
  for (const [passage, around] of zones) {
    for (const zone of around) {
      if (main.has(passage)) words.set(zone, (words.get(zone) ?? 0) + passage.words)
      if (passage.linked > 0.2) linked.add(zone)
    }
  }
  const most = LARGEST_SHARE * wordsOf(main)
  const found = new Map<string, PagePassage[]>()
  for (const [passage, around] of zones) {
    if (main.has(passage) && (/post|footnote/.test(passage.block.type) || isSetLarge(passage, around)))
      continue
    const zone = around.find(
      (element) =>
        (words.get(element) ?? 0) < most &&
        !(main.has(passage) && isBelied(zoneReason(element), passage, linked.has(element))),
    )
    const reason = zone && zoneReason(zone)
    const inside = reason && found.get(reason)
    if (inside) inside.push(passage)
    else if (reason) found.set(reason, [passage])
  }
  for (const [reason, inside] of found) {
    const isTooMuch =
      reason !== 'Related articles' &&
      wordsOf(inside.filter((passage) => main.has(passage))) > MOST_TOGETHER * wordsOf(main)
    for (const passage of inside) if (!isTooMuch || !main.has(passage)) passage.junk = reason
  }
}

function wordsOf(passages: Iterable<PagePassage>): number {
  let words = 0
  for (const passage of passages) words += passage.words
  return words
}

/** A sentence of the article set large beside it. */
function isSetLarge({ words, linked }: PagePassage, around: Element[]): boolean {
  return words < 60 && linked < 0.5 && around.some(isPullQuote)
}

/** A name is belied by what stands there: a "teaser" without links is a standfirst, a "menu" of paragraphs is none. */
function isBelied(reason: string | null, passage: PagePassage, linksStandThere: boolean): boolean {
  if (reason === 'Related articles') return !linksStandThere && passage.block.type !== 'heading'
  if (!reason || !OF_LABELS.has(reason)) return false
  return isProse(passage) && passage.words >= 12 && passage.linked < 0.3
}

const OF_LABELS = new Set(['Menu of the page', 'Sharing and following', 'Foot of the page'])

/** The named parts each passage lies in, outermost first. */
export function zonesOf(passages: PagePassage[], places: Places): Map<PagePassage, Element[]> {
  const known = new Map<Element, boolean>()
  const isZone = (element: Element) => {
    const answer = known.get(element) ?? zoneReason(element) !== null
    known.set(element, answer)
    return answer
  }
  return new Map(passages.map((passage) => [passage, (places.get(passage) ?? []).filter(isZone).reverse()]))
}

export function zoneReason(element: Element): string | null {
  const tag = tagOf(element)
  const byTag = TAGS.get(tag) ?? ROLES.get(element.getAttribute('role') ?? '')
  if (byTag) return byTag
  if (/^(?:a|p|body|html|main|article|h[1-6]|em|strong|b|i|span)$/.test(tag)) return null
  const name =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
  if (name.length > 400) return null
  return NAMES.find(({ pattern }) => pattern.test(name))?.reason ?? null
}

const TAGS = new Map([
  ['nav', 'Menu of the page'],
  ['footer', 'Foot of the page'],
  ['aside', 'Beside the article'],
  ['button', 'Button'],
  ['form', 'Form'],
  ['figcaption', 'Caption of a picture'],
])

const ROLES = new Map([
  ['navigation', 'Menu of the page'],
  ['complementary', 'Beside the article'],
  ['contentinfo', 'Foot of the page'],
  ['search', 'Form'],
  ['dialog', 'Notice over the page'],
  ['alertdialog', 'Notice over the page'],
])

const NAMES: { pattern: RegExp; reason: string }[] = [
  {
    reason: 'Related articles',
    pattern:
      /(?:^|[\s_-])(?:related|recirc\w*|recommend\w*|read-?more|more-?(?:stories|from|news|on|articles|like)|most-?(?:read|popular|viewed|recent)|trending|popular-?(?:posts|stories)?|you-?(?:may|might)|also-?(?:like|read)|outbrain|taboola|zergnet|promo\w*|teasers?|next-?(?:article|post|up|story)|prev-?next|jp-relatedposts|readalso|see-?also|in-?article-?links?|latest-?(?:news|stories|posts))(?:$|[\s_-])/,
  },
  {
    reason: 'Sharing and following',
    pattern:
      /(?:^|[\s_-])(?:shar(?:e|ing|edaddy|ebar|e-?tools?|e-?buttons?)|social(?:-?(?:media|share|links|icons|bar|tools|buttons))?|addthis\w*|addtoany\w*|follow-?us|sd-(?:block|social|content)|post-?tools|article-?tools|toolbar)(?:$|[\s_-])/,
  },
  {
    reason: 'Newsletter or subscription',
    pattern:
      /(?:^|[\s_-])(?:newsletters?\w*|subscri(?:be|ption|ptions)\w*|sign-?up\w*|mailing-?list|paywall\w*|piano\w*|membership|donat\w*|mc4wp\w*|mc_embed\w*|email-?(?:capture|form))(?:$|[\s_-])/,
  },
  {
    reason: 'Notice over the page',
    pattern:
      /(?:^|[\s_-])(?:cookie\w*|consent\w*|gdpr\w*|modal|popup|pop-?up|overlay|lightbox|notification|breaking-?news|alert-?bar)(?:$|[\s_-])/,
  },
  {
    reason: 'Advertisement',
    pattern:
      /(?:^|[\s_-])(?:ads?|advert\w*|ad-?(?:slot|unit|wrapper|container|box|break|label|banner)|adsbygoogle|dfp\w*|sponsor(?:ed)?\w*|commercial)(?:$|[\s_-])/,
  },
  {
    reason: 'Readers’ comments',
    pattern:
      /(?:^|[\s_-])(?:comments?|comment-?(?:list|form|area|section|count)|disqus\w*|respond|livefyre\w*|responses|reader-?comments)(?:$|[\s_-])/,
  },
  {
    reason: 'Caption of a picture',
    pattern:
      /(?:^|[\s_-])(?:captions?|wp-caption-text|(?:image|photo|media|figure|picture|img|video)-?(?:captions?|credits?|description|meta)|credits?|photo-?credit|slideshow|gallery(?:-?caption)?|carousel)(?:$|[\s_-])/,
  },
  {
    reason: 'Byline area',
    pattern:
      /(?:^|[\s_-])(?:bylines?|(?:short-?)?bio|author(?:s|-?(?:name|bio|box|info|card|meta|block|details|description))?|about-?(?:the-?)?author|post-?(?:meta|info|author)|entry-?(?:meta|footer)|article-?(?:meta|info|byline|date|header-?meta)|dateline|timestamp|pub-?date|published|posted-?on|contributor|writer)(?:$|[\s_-])/,
  },
  {
    reason: 'Standfirst',
    pattern:
      /(?:^|[\s_-])(?:standfirst|dek|deck|(?:(?:article|post|entry|story|page|header)-?)?sub-?title|(?:article|entry|post|story)-?(?:summary|excerpt|dek)|kicker)(?:$|[\s_-])/,
  },
  {
    reason: 'Menu of the page',
    pattern:
      /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sub-?menu|breadcrumbs?|pagination|pager|sitemap|skip-?link\w*|masthead|site-?header|top-?bar|tag-?(?:s|list|cloud)|tags|categor(?:y|ies)-?(?:list|links)?|post-?tags|topics)(?:$|[\s_-])/,
  },
  {
    reason: 'Beside the article',
    pattern:
      /(?:^|[\s_-])(?:side-?bar\w*|widget(?:s|-?area)?|rail|right-?(?:rail|col|column)|left-?rail|secondary|sponsor)(?:$|[\s_-])/,
  },
  {
    reason: 'Foot of the page',
    pattern:
      /(?:^|[\s_-])(?:footer|site-?footer|page-?footer|copyright|legal|disclaimer|colophon)(?:$|[\s_-])/,
  },
]
