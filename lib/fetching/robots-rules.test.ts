import { expect, it } from 'vitest'
import { allowsRobots, crawlDelaySeconds } from './robots-rules'

const at = (path: string) => new URL(`https://harbourpost.example${path}`)

it.each([
  ['there are none', null, '/a', true],
  ['they are empty', '', '/a', true],
  ['they are a page', '<!doctype html><p>Not found</p>', '/a', true],
  ['everybody is kept out', 'User-agent: *\nDisallow: /', '/a', false],
  ['the robots file itself is asked for', 'User-agent: *\nDisallow: /x', '/robots.txt', true],
  ['a folder is closed', 'User-agent: *\nDisallow: /opinion/', '/opinion/ferry', false],
  ['another folder is closed', 'User-agent: *\nDisallow: /opinion/', '/news/ferry', true],
  [
    'the longer rule opens',
    'User-agent: *\nDisallow: /opinion/\nAllow: /opinion/free/',
    '/opinion/free/a',
    true,
  ],
  ['a pattern closes', 'User-agent: *\nDisallow: /*?print=', '/ferry?print=1', false],
  ['Opcit alone is kept out', 'User-agent: opcit\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', false],
  ['another alone is kept out', 'User-agent: Otherbot\nDisallow: /', '/a', true],
  ['lines end as on other machines', 'User-agent: *\r\nDisallow: /a\r\n', '/a', false],
])('when %s', (_, rules, path, allowed) => {
  expect(allowsRobots(rules, at(path))).toBe(allowed)
})

it.each([
  [null, null],
  ['User-agent: *\nDisallow: /x', null],
  ['User-agent: *\nCrawl-delay: 10', 10],
  ['User-agent: *\nCrawl-delay: 0.5', 0.5],
  ['User-agent: *\nCrawl-delay: 86400', 60],
  ['User-agent: *\nCrawl-delay: soon', null],
  ['User-agent: *\nCrawl-delay: -1', null],
  ['User-agent: Opcit\nCrawl-delay: 7\n\nUser-agent: *\nCrawl-delay: 30', 7],
])('of %j the delay is %s', (rules, delay) => {
  expect(crawlDelaySeconds(rules, at('/'))).toBe(delay)
})
