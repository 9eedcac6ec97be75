import { parseHTML } from 'linkedom'
import { afterAll, expect, it } from 'vitest'
import { readHtml } from '@/lib/importing/page/read-html'

/** Every word and node that the document hands to whoever asks, counted: a measure of work that no busy machine changes. */
let handedOut = 0
const LOOKS = ['textContent', 'innerHTML', 'childNodes', 'children', 'parentElement', 'nextElementSibling']
const restore = countLooks()

afterAll(() => {
  for (const back of restore) back()
})

const sentence = (number: number) =>
  `The harbour board of Port Ansel has found way ${number} to earn money: it bills whoever is about to leave.`

it.each([
  ['paragraphs', (number: number) => `<p>${sentence(number)}</p>`],
  ['paragraphs never closed', (number: number) => `<p>${sentence(number)}`],
  ['line breaks', (number: number) => `${sentence(number)}<br><br>`],
  ['entries of a list', (number: number) => `<li>${sentence(number)} <a href=/${number}>money</a>`],
  ['rows', (number: number) => `<tr><td>${number}</td><td>${sentence(number)}</td></tr>`],
  ['named boxes', (number: number) => `<div class="related ad share"><p>${sentence(number)}</p></div>`],
  ['headings', (number: number) => `<h2>Way ${number}</h2><p>${sentence(number)}</p>`],
  ['posts', (number: number) => `<blockquote class=twitter-tweet><p>${sentence(number)}</p></blockquote>`],
])('twice as many %s are about twice the work', (_, piece) => {
  expect(workOf(piece, 400) / workOf(piece, 200)).toBeLessThan(2.3)
})

function workOf(piece: (number: number) => string, times: number): number {
  const body = Array.from({ length: times }, (_, number) => piece(number)).join('\n')
  handedOut = 0
  readHtml(`<html><body><h1>A harbour</h1><article>${body}</article></body></html>`)
  return handedOut
}

function countLooks(): (() => void)[] {
  const element = parseHTML('<html><body></body></html>').document.body
  const owners: object[] = []
  for (let owner = Object.getPrototypeOf(element); owner; owner = Object.getPrototypeOf(owner))
    owners.push(owner)
  return owners.flatMap((owner) => LOOKS.flatMap((name) => countLook(owner, name)))
}

function countLook(owner: object, name: string): (() => void)[] {
  const look = Object.getOwnPropertyDescriptor(owner, name)
  if (!look?.get) return []
  Object.defineProperty(owner, name, {
    ...look,
    get() {
      const seen = look.get?.call(this)
      handedOut += 1 + (seen?.length ?? 0)
      return seen
    },
  })
  return [() => Object.defineProperty(owner, name, look)]
}
