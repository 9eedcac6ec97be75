import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests of commands, and those that say so in their name, meet a real PostgreSQL; all others meet nothing. */
const withDatabase = ['**/*.db.test.ts', '**/commands*.test.ts', '**/commands/*.test.ts']
const elsewhere = ['node_modules/**', '.next*/**', '.data/**', '.test/**', 'e2e/**']

export default defineConfig({
  resolve: { alias: { '@': join(import.meta.dirname) } },
  ssr: { resolve: { conditions: ['react-server', 'node', 'module', 'default'] } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['**/*.test.ts'], exclude: [...withDatabase, ...elsewhere] },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: withDatabase,
          exclude: elsewhere,
          globalSetup: 'test/vitest-databases.ts',
          setupFiles: 'test/worker-database.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
