let last = 0

/** A UUID of version 7, later ones sorting after earlier ones, also where a page is not served securely. */
export function newSendKey(): string {
  last = Math.max(Date.now(), last + 1)
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const time = last.toString(16).padStart(12, '0')
  const rest = [...bytes.slice(6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = '89ab'[(bytes[0] ?? 0) % 4]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(1, 4)}-${variant}${rest.slice(5, 8)}-${rest.slice(8)}`
}
