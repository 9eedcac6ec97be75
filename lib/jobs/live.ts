import 'server-only'
import { type Listener, listenTo } from '@/lib/live-line'

/** Told which desk's work moved. */
export function listenToWork(listener: Listener): () => void {
  return listenTo('opcit_jobs', listener)
}
