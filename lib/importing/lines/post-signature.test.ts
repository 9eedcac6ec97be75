import { expect, it } from 'vitest'
import { postSignature, signedPost } from './post-signature'

it.each([
  [
    '— Corrin Line (@corrinline) September 2, 2025',
    { author: 'Corrin Line', handle: 'corrinline', time: '2025-09-02' },
  ],
  [
    '– بندر آنسل (@ansel_port) ۱۲ آبان ۱۴۰۴',
    { author: 'بندر آنسل', handle: 'ansel_port', time: '2025-11-03' },
  ],
  ['— Corrin Line (@corrinline)', { author: 'Corrin Line', handle: 'corrinline', time: null }],
  ['— Mira Holm, columnist', null],
  ['Corrin Line (@corrinline) answered on September 2, 2025', null],
])('reads %s', (line, signature) => {
  expect(postSignature(line)).toEqual(signature)
})

it('takes a post on one line apart', () => {
  expect(signedPost('We are ready. — Corrin Line (@corrinline) September 2, 2025')).toEqual({
    words: 'We are ready.',
    signature: '— Corrin Line (@corrinline) September 2, 2025',
  })
})
