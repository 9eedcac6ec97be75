import type { CDPSession } from '@playwright/test'

export type Memory = { heap: number; nodes: number }

/** After a collection of garbage. */
export async function memoryOf(page: CDPSession): Promise<Memory> {
  await page.send('HeapProfiler.collectGarbage')
  const { metrics } = await page.send('Performance.getMetrics')
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes') }
}
