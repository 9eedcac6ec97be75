import type { TestProject } from 'vitest/node'
import { openTestDatabases } from './database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where this run's databases stand; `NAME` is put in place of each one's name. */
    databaseAddress: string
    template: string
    run: string
  }
}

export default async function setup(project: TestProject) {
  const run = `test_${process.pid}_`
  const databases = await openTestDatabases()
  project.provide('databaseAddress', databases.url('NAME'))
  project.provide('template', databases.template)
  project.provide('run', run)

  return async () => {
    await databases.drop(run)
    await databases.close()
  }
}
