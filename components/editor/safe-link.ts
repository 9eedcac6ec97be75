/** An op-ed's own links lead out of the house, and only to pages. */
export function safeLink(href: unknown): Record<string, string> {
  if (typeof href !== 'string' || !/^https?:\/\//i.test(href)) return {}
  return { href, target: '_blank', rel: 'noopener noreferrer nofollow' }
}
