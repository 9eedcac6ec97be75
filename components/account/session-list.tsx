import { Time } from '@/components/ui/time'
import { browserWords } from '@/lib/auth/browser-words'
import type { OwnSession } from '@/lib/auth/queries'
import { EndSession, SignOutEverywhere } from './end-session'

export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <>
      <ul className="-mx-2.5 border-t border-line-2">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      <SignOutEverywhere count={sessions.length} />
    </>
  )
}

function SessionRow({ session }: { session: OwnSession }) {
  const { id, userAgent, createdAt, lastSeenAt, isThis } = session
  const browser = browserWords(userAgent)

  return (
    <li className="flex min-h-11 items-center gap-4 border-b px-2.5 py-1.5">
      <div className="grid min-w-0 flex-1 desk:grid-cols-2">
        <span>
          {browser}
          {isThis && <span className="text-ink-3"> · this browser</span>}
        </span>
        <span className="text-small text-ink-2">
          since <Time at={createdAt} />, last seen <Time at={lastSeenAt} />
        </span>
      </div>
      {!isThis && <EndSession sessionId={id} browser={browser} />}
    </li>
  )
}
