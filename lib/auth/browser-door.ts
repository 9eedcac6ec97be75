import type { Outcome } from '@/lib/outcome'

/** How a browser signs in; the one file outside the session that knows next-auth's addresses. */
export async function enter(given: { email: string; password: string }): Promise<Outcome> {
  const problem = await post('callback/credentials', given)
  return problem ? { ok: false, reason: 'not-allowed', message: problem } : { ok: true, value: undefined }
}

const NO_ANSWER =
  'The house did not answer. Check the connection, then try again: what you typed is still here.'

const NO_COOKIES = 'This browser keeps no cookies for this address, and signing in needs one.'

/** The sentence of a refusal, or null. */
async function post(door: string, given: Record<string, string>): Promise<string | null> {
  try {
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json()
    const answer = await fetch(`/api/auth/${door}`, {
      method: 'POST',
      body: new URLSearchParams({ ...given, csrfToken, callbackUrl: '/', json: 'true' }),
    })
    const { url } = await answer.json()
    const told = new URL(String(url), window.location.href).searchParams
    return told.get('error') ?? (told.has('csrf') ? NO_COOKIES : null)
  } catch {
    return NO_ANSWER
  }
}
