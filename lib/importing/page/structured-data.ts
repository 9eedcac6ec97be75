import type { SignedBy } from '../reading'

/** The article a page describes in its JSON-LD, as far as the fields go. */
export type StructuredArticle = {
  headline: string | null
  authors: SignedBy[]
  published: string | null
  modified: string | null
  publisher: string | null
  section: string | null
}

export function structuredArticle(document: Document): StructuredArticle | null {
  const nodes = [...document.getElementsByTagName('script')].flatMap((script) =>
    script.getAttribute('type') === 'application/ld+json' ? flatten(parsed(script.textContent ?? '')) : [],
  )
  const article = nodes.find(
    (node) =>
      /article|posting|report|review|opinion/i.test(strings(node['@type']).join(' ')) &&
      (node.headline || node.datePublished || node.author),
  )
  if (!article) return null
  const resolve = (value: unknown): Node[] =>
    asNodes(value).map(
      (node) => nodes.find((other) => other['@id'] && other['@id'] === node['@id'] && other.name) ?? node,
    )
  return {
    headline: strings(article.headline)[0] ?? strings(article.name)[0] ?? null,
    authors: [
      ...strings(article.author).map((name) => ({ name, role: null })),
      ...resolve(article.author).flatMap((author) =>
        strings(author.name).map((name) => ({ name, role: strings(author.jobTitle)[0] ?? null })),
      ),
    ],
    published: strings(article.datePublished)[0] ?? null,
    modified: strings(article.dateModified)[0] ?? null,
    publisher: resolve(article.publisher).flatMap((publisher) => strings(publisher.name))[0] ?? null,
    section: strings(article.articleSection)[0] ?? null,
  }
}

type Node = Record<string, unknown>

/** Pages write JSON-LD by hand: comments around it, raw line breaks in its strings. */
function parsed(text: string): unknown {
  const json = text
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
  try {
    return JSON.parse(json.replace(/;$/, ''))
  } catch {
    return null
  }
}

function flatten(value: unknown, depth = 0): Node[] {
  if (depth > 6) return []
  if (Array.isArray(value)) return value.flatMap((one) => flatten(one, depth + 1))
  if (!isNode(value)) return []
  return [
    value,
    ...flatten(value['@graph'], depth + 1),
    ...flatten(value.mainEntity, depth + 1),
    ...flatten(value.mainEntityOfPage, depth + 1),
    ...asNodes(value.author),
    ...asNodes(value.publisher),
  ]
}

function asNodes(value: unknown): Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function strings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) =>
    typeof one === 'string' && one.trim() ? [one.trim()] : [],
  )
}
