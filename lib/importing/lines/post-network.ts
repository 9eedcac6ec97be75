import type { Platform } from '@/lib/text/document'

/** What an address says of the post it leads to. */
export type PostAddress = { url: string; platform: Platform; handle: string | null }

/** Reads the address of a post, or of the frame a network shows it in; null for any other address. */
export function postAddress(href: string | null | undefined): PostAddress | null {
  const url = href ? URL.parse(href) : null
  if (!url || !/^https?:$/.test(url.protocol)) return null
  for (const read of [x, youTube, instagram, facebook, telegram, bluesky, mastodon]) {
    const found = read(url, url.hostname.replace(/^(?:www|m|mobile|web)\./, ''))
    if (found) return found
  }
  return null
}

type Read = (url: URL, host: string) => PostAddress | null

const x: Read = (url, host) => {
  if (host === 'platform.twitter.com') {
    const id = url.searchParams.get('id')
    return id ? { url: `https://twitter.com/i/status/${id}`, platform: 'x', handle: null } : null
  }
  const handle = /^\/(\w+)\/status(?:es)?\/\d+/.exec(url.pathname)?.[1]
  if (!handle || !/^(?:twitter|x|fxtwitter|vxtwitter)\.com$/.test(host)) return null
  return { url: url.href, platform: 'x', handle: handle === 'i' ? null : handle }
}

const youTube: Read = (url, host) => {
  if (!/^(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/.test(host)) return null
  const id =
    url.searchParams.get('v') ??
    /^\/(?:embed|shorts|live|v)\/([\w-]{6,})/.exec(url.pathname)?.[1] ??
    (host === 'youtu.be' ? url.pathname.slice(1) : null)
  if (!id || id === 'videoseries') return null
  return { url: `https://www.youtube.com/watch?v=${id}`, platform: 'youtube', handle: null }
}

const instagram: Read = (url, host) => {
  const path = /^\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+\//.exec(`${url.pathname}/`)?.[0]
  return path && host === 'instagram.com'
    ? { url: `https://www.instagram.com${path}`, platform: 'instagram', handle: null }
    : null
}

const facebook: Read = (url, host) => {
  if (!/^(?:facebook\.com|fb\.watch)$/.test(host)) return null
  const shown = /^\/plugins\/(?:post|video)\.php/.test(url.pathname) ? url.searchParams.get('href') : null
  if (shown) return facebook(new URL(shown, url), host)
  return /\/(?:posts|videos|photos|permalink|reel|share)\/|^\/(?:permalink|photo|story|watch)|^\/\w+$/.test(
    url.pathname,
  ) &&
    (host === 'fb.watch' || /posts|videos|photo|permalink|reel|share|story|watch/.test(url.pathname))
    ? { url: url.href, platform: 'facebook', handle: pageNamed(url) }
    : null
}

/** The page's own name in an address of its post; one that is only a number names nobody. */
function pageNamed(url: URL): string | null {
  const name = /^\/(?<name>[\w.-]+)\/(?:posts|videos|photos)\//.exec(url.pathname)?.groups?.name
  return name && !/^\d+$/.test(name) ? name : null
}

const telegram: Read = (url, host) => {
  const [, handle, id] = /^\/(?:s\/)?(\w+)\/(\d+)/.exec(url.pathname) ?? []
  return handle && /^(?:t\.me|telegram\.me)$/.test(host)
    ? { url: `https://t.me/${handle}/${id}`, platform: 'telegram', handle }
    : null
}

const bluesky: Read = (url, host) => {
  const path = `${host}${url.pathname}`
  const [, name, key] =
    /^(?:bsky\.app\/profile|embed\.bsky\.app\/embed)\/([^/]+)\/(?:post|app\.bsky\.feed\.post)\/(\w+)/.exec(
      path,
    ) ?? []
  if (!name) return null
  const handle = name.startsWith('did:') ? null : name
  return { url: `https://bsky.app/profile/${name}/post/${key}`, platform: 'bluesky', handle }
}

/** Every server of the network is a host of its own; the shape of the path tells it. */
const mastodon: Read = (url) => {
  const [, name, id] = /^\/@([\w.@-]+)\/(\d{6,})/.exec(url.pathname) ?? []
  if (!name) return null
  const handle = name.includes('@') ? name : `${name}@${url.hostname}`
  return { url: `${url.origin}/@${name}/${id}`, platform: 'mastodon', handle }
}

/** Which network writes its signatures and short addresses so, where no address of the post is known. */
export function networkOf(handle: string | null, target: string | null): Platform | null {
  if (target && /^(?:https?:\/\/)?(?:pic\.twitter\.com|pic\.x\.com|t\.co)\//i.test(target)) return 'x'
  if (!handle) return null
  if (handle.includes('@')) return 'mastodon'
  return handle.includes('.') ? 'bluesky' : 'x'
}
