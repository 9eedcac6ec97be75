import { expect, it } from 'vitest'
import { linesOf } from './lines'

function texts(text: string): string[] {
  return linesOf(text).map((line) => line.text)
}

it('rejoins lines that were broken for want of width', () => {
  const wrapped = `For eleven weeks no ferry has tied up at the quay, and for
eleven weeks both sides have told us that the other one
left the room first. It hardly matters who is right.

The islanders are not waiting for an apology but for a well-
known boat, the one at 6.40, which takes them to a doctor in
time.`
  expect(texts(wrapped)).toEqual([
    'For eleven weeks no ferry has tied up at the quay, and for eleven weeks both sides have told us that the other one left the room first. It hardly matters who is right.',
    'The islanders are not waiting for an apology but for a well-known boat, the one at 6.40, which takes them to a doctor in time.',
  ])
})

it('leaves apart what was written apart', () => {
  const menu = 'Home\nNews\nHarbour and ferries\nOpinion\nAbout the Ansel Courier'
  expect(texts(menu)).toEqual(menu.split('\n'))
})
