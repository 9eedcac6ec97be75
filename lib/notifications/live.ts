import 'server-only'
import { type Listener, listenTo } from '@/lib/live-line'

/** Told who was told something, or has read it, by their membership. */
export function listenToNotifications(listener: Listener): () => void {
  return listenTo('opcit_notifications', listener)
}
