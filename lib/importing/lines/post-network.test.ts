import { expect, it } from 'vitest'
import { postAddress } from './post-network'

it.each([
  [
    'https://twitter.com/corrinline/status/190?ref_src=x',
    'x',
    'corrinline',
    'https://twitter.com/corrinline/status/190?ref_src=x',
  ],
  ['https://x.com/corrinline/status/190', 'x', 'corrinline', 'https://x.com/corrinline/status/190'],
  ['https://platform.twitter.com/embed/Tweet.html?id=190', 'x', null, 'https://twitter.com/i/status/190'],
  [
    'https://www.youtube-nocookie.com/embed/EXAMPLE0001?rel=0',
    'youtube',
    null,
    'https://www.youtube.com/watch?v=EXAMPLE0001',
  ],
  ['https://youtu.be/EXAMPLE0001', 'youtube', null, 'https://www.youtube.com/watch?v=EXAMPLE0001'],
  [
    'https://www.instagram.com/p/EXAMPLE3/embed/captioned',
    'instagram',
    null,
    'https://www.instagram.com/p/EXAMPLE3/',
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fansel%2Fposts%2F100',
    'facebook',
    'ansel',
    'https://www.facebook.com/ansel/posts/100',
  ],
  ['https://t.me/ansel_port/41?embed=1', 'telegram', 'ansel_port', 'https://t.me/ansel_port/41'],
  [
    'https://embed.bsky.app/embed/did:plc:a1/app.bsky.feed.post/3lt',
    'bluesky',
    null,
    'https://bsky.app/profile/did:plc:a1/post/3lt',
  ],
  [
    'https://saltings.example/@council/114700000001/embed',
    'mastodon',
    'council@saltings.example',
    'https://saltings.example/@council/114700000001',
  ],
])('reads %s', (address, platform, handle, url) => {
  expect(postAddress(address)).toEqual({ url, platform, handle })
})

it.each([
  'https://twitter.com/corrinline',
  'https://ansel.example/embed/1',
  'https://www.youtube.com/',
  'mailto:a@b.example',
  'no address',
])('is none: %s', (address) => {
  expect(postAddress(address)).toBeNull()
})
