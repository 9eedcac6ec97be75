import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { getServerSession, type NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import { env } from '@/lib/env'
import { type Actor, actorAt, type Person, personOfSession } from './actor'
import { endSessions, signIn } from './commands'

const DAYS_14 = 14 * 24 * 60 * 60

/** The one place, with its route, that knows how the browser is signed in. The cookie names a session row and nothing else. */
export const authOptions: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: DAYS_14 },
  pages: { signIn: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given, request) {
        const agent = request.headers?.['user-agent']
        const entered = {
          email: given?.email ?? '',
          password: given?.password ?? '',
          userAgent: String(agent ?? ''),
        }
        const { sessionId } = await signIn(entered)
        return { id: sessionId }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id } : token),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sub }),
  },
  events: {
    async signOut({ token }) {
      const person = token.sub ? await personOfSession(token.sub) : null
      if (person?.sessionId) await endSessions(person, [person.sessionId])
    },
  },
}

export const currentPerson = cache(async (): Promise<Person | null> => {
  const session: unknown = await getServerSession(authOptions)
  if (!session || typeof session !== 'object' || !('sessionId' in session)) return null
  return personOfSession(String(session.sessionId))
})

export async function requirePerson(): Promise<Person> {
  return (await currentPerson()) ?? redirect('/sign-in')
}

export const currentActor = cache(async (deskSlug: string): Promise<Actor | null> => {
  const person = await currentPerson()
  return person && actorAt(person.id, deskSlug)
})

/** Another desk is no different from no desk at all. */
export async function requireActor(deskSlug: string): Promise<Actor> {
  await requirePerson()
  return (await currentActor(deskSlug)) ?? notFound()
}
