import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { getServerSession, type NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { cache } from 'react'
import { env } from '@/lib/env'
import { Refusal } from '@/lib/refusal'
import { type Actor, actorAt, type Person, personOfSession, SESSION_SECONDS } from './actor'
import { endSessions, signIn } from './commands'
import { returnPath } from './return-path'
import { atLeast, type Role } from './role'
import { signInInput } from './schema'

/** The one place, with its route and the browser's door, that knows next-auth. The cookie names a session row and nothing else. */
export const authOptions: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      authorize: (given, { headers: sent }) => begin(given, String(sent?.['user-agent'] ?? '')),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id } : token),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sub }),
  },
  events: {
    async signOut({ token }) {
      const person = token?.sub ? await personOfSession(token.sub) : null
      if (person?.sessionId) await endSessions(person, [person.sessionId])
    },
  },
}

/** next-auth shows the message of whatever is thrown here, so only sentences for a person get out. */
async function begin(given: unknown, userAgent: string): Promise<{ id: string }> {
  const entered = signInInput.safeParse(given)
  if (!entered.success) throw new Error('Write your e-mail and your password.')
  try {
    const { sessionId } = await signIn({ ...entered.data, userAgent })
    return { id: sessionId }
  } catch (error) {
    if (error instanceof Refusal) throw error
    console.error(error)
    throw new Error('Something went wrong in the house. Try again in a moment.')
  }
}

export const currentPerson = cache(async (): Promise<Person | null> => {
  const session: unknown = await getServerSession(authOptions)
  if (!session || typeof session !== 'object' || !('sessionId' in session)) return null
  return personOfSession(String(session.sessionId))
})

export async function requirePerson(): Promise<Person> {
  return (await currentPerson()) ?? redirect(await signInPath())
}

export const currentActor = cache(async (deskSlug: string): Promise<Actor | null> => {
  const person = await currentPerson()
  return person && actorAt(person.id, deskSlug)
})

/** Another desk is no different from no desk at all, nor is a room of one's own desk that is for others. */
export async function requireActor(deskSlug: string, least: Role = 'reader'): Promise<Actor> {
  await requirePerson()
  const actor = (await currentActor(deskSlug)) ?? notFound()
  return atLeast(actor, least) ? actor : notFound()
}

/** A page does not know its own address; the server in bin tells it, so that signing in leads back. */
async function signInPath() {
  const path = returnPath((await headers()).get('x-opcit-path'))
  return path === '/' ? ('/sign-in' as const) : (`/sign-in?to=${encodeURIComponent(path)}` as const)
}
