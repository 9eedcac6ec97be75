import { readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number; skipped: number }

type VitestReport = { testResults: { assertionResults: { fullName: string; status: string }[] }[] }
type Suite = { title: string; specs?: { title: string; tests: { status: string }[] }[]; suites?: Suite[] }
type PlaywrightReport = { suites: Suite[] }

export const nothing: Count = { passed: 0, failed: 0, skipped: 0 }

export function add(one: Count, other: Count): Count {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** From Vitest's own report. A file that does not even load has no tests to fail: the exit code then counts as one. */
export function countTests(file: string, exitCode: number): Count {
  const report = read<VitestReport>(file)
  const tests = report?.testResults.flatMap(({ assertionResults }) => assertionResults) ?? []
  const outcomes = tests.map(({ fullName, status }) => ({ name: fullName, outcome: outcomeOf(status) }))
  return count(outcomes, exitCode)
}

/** From Playwright's. A journey that passed only when tried again has failed. */
export function countJourneys(file: string, exitCode: number): Count {
  const report = read<PlaywrightReport>(file)
  return count(report?.suites.flatMap((suite) => journeysIn(suite)) ?? [], exitCode)
}

type Named = { name: string; outcome: keyof Count }

function journeysIn({ title, specs = [], suites = [] }: Suite): Named[] {
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: `${title} › ${spec.title}`, outcome: outcomeOf(status) })),
  )
  return [...own, ...suites.flatMap((suite) => journeysIn(suite))]
}

function outcomeOf(status: string): keyof Count {
  if (status === 'passed' || status === 'expected') return 'passed'
  return status === 'failed' || status === 'unexpected' || status === 'flaky' ? 'failed' : 'skipped'
}

function count(tests: Named[], exitCode: number): Count {
  const of = (outcome: keyof Count) => tests.filter((test) => test.outcome === outcome)
  for (const { name } of of('skipped')) console.log(`  skipped: ${name}`)
  const failed = of('failed').length
  return {
    passed: of('passed').length,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: of('skipped').length,
  }
}

function read<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
