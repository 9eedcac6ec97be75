import { datesIn } from '../fields/dates'

export type PostSignature = { author: string; handle: string; time: string | null }

/** Reads the line under an embedded post: — NAME (@handle) January 29, 2025. */
export function postSignature(line: string): PostSignature | null {
  const match =
    /^(?:[—–]|--?|&mdash;)\s*(?<author>.{1,120}?)\s*\(@(?<handle>[\w.-]{1,60}(?:@[\w.-]+)?)\)\s*(?<rest>.{0,60})$/u.exec(
      line,
    )
  if (!match?.groups) return null
  const { author = '', handle = '', rest = '' } = match.groups
  const date = datesIn(rest)[0]
  if (!date && rest !== '') return null
  return { author, handle, time: date?.iso ?? null }
}

/** A whole post on one line: its words, then its signature. */
export function signedPost(line: string): { words: string; signature: string } | null {
  const at = line.search(/\s[—–]\s?[^—–]{1,120}\(@[\w.@-]{1,80}\)\s*[^—–]{0,60}$/u)
  if (at < 0) return null
  const signature = line.slice(at + 1)
  return postSignature(signature) ? { words: line.slice(0, at), signature } : null
}
