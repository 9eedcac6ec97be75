import { expect, it } from 'vitest'
import { confidenceIn, likelihoodRange, likelihoods, termsIn } from './estimates'

it.each([
  ['It is very unlikely.', ['very unlikely 1']],
  ['It is unlikely, or likely.', ['unlikely 1', 'likely 1']],
  ['Probably not; highly improbable at best.', ['likely 2', 'very unlikely 2']],
  ['There is a remote chance on a remote island.', ['almost no chance 2']],
  ['Almost certainly; nearly certain.', ['almost certain 1', 'almost certain 2']],
  ['A likelihood is not a term, nor is a probable-sounding word like improbability.', ['likely 2']],
  ['The writer says “very likely” and «احتمالاً» and leaves it there.', []],
])('finds the terms in: %s', (text, expected) => {
  expect(termsIn(text).map(({ likelihood, row }) => `${likelihood} ${row}`)).toEqual(expected)
})

it('finds a confidence unless it is somebody else’s word', () => {
  expect(confidenceIn('We have moderate confidence in it.')).toBe('moderate confidence')
  expect(confidenceIn('We are confident.')).toBeNull()
  expect(confidenceIn('The line has “high confidence” in its gearbox.')).toBeNull()
})

it('gives the seven terms ranges that meet', () => {
  const bounds = likelihoods.map((term) => likelihoodRange[term].replace('%', '').split('–').map(Number))

  expect(bounds.slice(1).map(([from]) => from)).toEqual(bounds.slice(0, -1).map(([, to]) => to))
})
