import { type PostAttrs, platformNames } from '@/lib/text/document'

/** Who posted an embedded post, where and when, in one line above its words. */
export function postedBy({
  author,
  handle,
  time,
  platform,
}: Pick<PostAttrs, 'author' | 'handle' | 'time' | 'platform'>): string {
  const by = [author, handle].filter(Boolean).join(' ') || 'An account that is not named'
  return [platform ? `Post on ${platformNames[platform]}` : 'Post', by, time].filter(Boolean).join(' · ')
}
