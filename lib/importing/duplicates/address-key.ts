/** Parameters that say where a reader came from, never which page they see. */
const tracking =
  /^(utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|vero_id|oly_(anon|enc)_id|ref|ref_src|ref_url|referrer|cmpid|campaign_id|ocid|ncid|smid|sr_share|share|shared|amp|outputtype|at_(medium|campaign|custom\d)|__twitter_impression|wt_mc|xtor|s_cid|spm|guccounter|guce_referrer.*)$/i

/**
 * What an address leads to, without what does not change the page: scheme, www, the phone's and AMP's own
 * hosts and paths, a slash at the end, the place on the page, tracking, the order of parameters.
 *   http://www.courier.example/ramp/?utm_source=x#top  →  courier.example/ramp
 */
export function addressKey(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null
  const { protocol, hostname, port, pathname, searchParams } = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return null
  const query = parameters(searchParams)
  return `${host(hostname)}${port && `:${port}`}${path(pathname)}${query && `?${query}`}`
}

function host(hostname: string): string {
  const bare = hostname.replace(/\.$/, '').replace(/^(www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '')
  return bare === hostname ? bare : host(bare)
}

function path(pathname: string): string {
  return decoded(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/i, '')
    .replace(/(\/amp|\.amp)?(\/|\/index\.html?)?$/i, '')
    .replace(/\.amp(?=\.html?$)/i, '')
}

function decoded(pathname: string): string {
  try {
    return decodeURI(pathname).normalize('NFC')
  } catch {
    return pathname
  }
}

function parameters(given: URLSearchParams): string {
  const kept = [...given].filter(([name]) => !tracking.test(name))
  return new URLSearchParams(kept.sort(byBoth)).toString()
}

function byBoth([name, value]: [string, string], [otherName, otherValue]: [string, string]): number {
  return compare(name, otherName) || compare(value, otherValue)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
