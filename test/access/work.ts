import { db } from '@/lib/db'
import { cancelJob, dismissJob, retryJob } from '@/lib/jobs/commands/keep-work'
import { countFailed, listJobs, listWork } from '@/lib/jobs/queries'
import type { JobState } from '@/prisma/generated/enums'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

const own = { own: true }

export const workTries: Tries = {
  'jobs/queries listWork': asks(
    'analyst',
    listWork,
    own,
  )(async (world) => {
    await job(world, 'failed')
    return {}
  }),
  'jobs/queries listJobs': asks('analyst', listJobs)(async (world) => [(await job(world, 'failed')).jobId]),
  'jobs/queries countFailed': asks(
    'analyst',
    (actor) => countFailed(actor),
    own,
  )((world) => job(world, 'failed')),
  'jobs/commands/keep-work cancelJob': does('analyst', cancelJob)((world) => job(world, 'waiting')),
  'jobs/commands/keep-work retryJob': does('analyst', retryJob)((world) => job(world, 'failed')),
  'jobs/commands/keep-work dismissJob': does('analyst', dismissJob)((world) => job(world, 'failed')),
}

async function job({ people }: BuiltWorld, state: JobState): Promise<{ jobId: string }> {
  const { deskId, membershipId: askedById } = people.analyst
  const { id: jobId } = await db.job.create({
    data: {
      deskId,
      askedById,
      state,
      kind: 'fetch_page',
      label: 'harbour.example',
      input: {},
      ...(state === 'failed' && { endedAt: new Date(), note: 'The site did not answer.' }),
    },
  })
  return { jobId }
}
