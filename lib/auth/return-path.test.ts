import { expect, it } from 'vitest'
import { returnPath } from './return-path'

it.each([
  ['a page of the house', '/desks/strait/reading?about=1', '/desks/strait/reading?about=1'],
  ['a page as Next asks for it', '/desks/strait/trail?_rsc=1x2y', '/desks/strait/trail'],
  ['the same with a question', '/desks/strait/trail?_rsc=1x2y&by=1', '/desks/strait/trail?by=1'],
  ['another house', 'https://elsewhere.example/', '/'],
  ['another house without its scheme', '//elsewhere.example/', '/'],
  ['another house as a browser would mend it', '/\\elsewhere.example', '/'],
  ['the sign-in page itself', '/sign-in?to=%2F', '/'],
  ['nothing', undefined, '/'],
])('%s', (_, given, path) => {
  expect(returnPath(given)).toBe(path)
})
