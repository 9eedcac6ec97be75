import { GiveUp, NotYet, TryLater } from '@/lib/jobs/failures'
import { FetchRefused } from './fetch-refused'

const SOON_SECONDS = 5

/** What a job throws where a page was refused; anything else is a bug and stays what it is. */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof FetchRefused)) return error
  const { kind, message, mayPass, afterSeconds } = error
  if (kind === 'busy') return new NotYet(message, afterSeconds ?? SOON_SECONDS)
  return mayPass ? new TryLater(message, { afterSeconds }) : new GiveUp(message)
}
