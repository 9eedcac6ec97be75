import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { countJourneys, countTests } from './count'

const folder = mkdtempSync(join(tmpdir(), 'count-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('counts the outcomes of a report', () => {
  const statuses = ['passed', 'passed', 'failed', 'skipped', 'todo']
  const file = report({
    testResults: [{ assertionResults: statuses.map((status) => ({ fullName: status, status })) }],
  })
  expect(countTests(file, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
})

it('counts journeys within suites, and one that passed only on a second try as failed', () => {
  const specs = ['expected', 'unexpected', 'flaky', 'skipped'].map((status) => ({
    title: status,
    tests: [{ status }],
  }))
  const file = report({ suites: [{ title: 'file', suites: [{ title: 'inner', specs }] }] })
  expect(countJourneys(file, 1)).toEqual({ passed: 1, failed: 2, skipped: 1 })
})

it('counts one failure where the run failed without a test that did', () => {
  const file = report({ testResults: [{ assertionResults: [{ fullName: 'a', status: 'passed' }] }] })
  expect(countTests(file, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

it('counts one failure where there is no report', () => {
  expect(countTests(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

function report(content: object): string {
  const file = join(folder, `${Math.random()}.json`)
  writeFileSync(file, JSON.stringify(content))
  return file
}
