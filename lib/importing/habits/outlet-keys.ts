import type { Fields } from '../reading'

/** What an outlet is known by: the host of the address, and its name. */
export function outletKeys({ url, outlet }: Pick<Fields, 'url' | 'outlet'>): string[] {
  const keys = [url.value ? hostOf(url.value) : null, outlet.value ? nameOf(outlet.value) : null]
  return [...new Set(keys.filter((key) => key !== null))]
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host.replace(/^(www|m|amp)\./, '') : null
}

function nameOf(outlet: string): string | null {
  const name = outlet.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 200)
  return name === '' ? null : `“${name}”`
}
