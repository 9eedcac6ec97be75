'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { houseAction, openAction } from '@/lib/action'
import { changePassword, endSessions, setPasswordByLink, signOutEverywhere } from './commands'
import { changePasswordInput, endSessionInput, nothing, passwordByLinkInput } from './schema'
import { currentPerson } from './session'

export async function signOutAction(): Promise<void> {
  const person = await currentPerson()
  if (person?.sessionId) await endSessions(person, [person.sessionId])
  await forgetCookies()
  redirect('/sign-in')
}

/** The session is ended by its row; this only keeps the browser from carrying a dead name about. */
async function forgetCookies(): Promise<void> {
  const jar = await cookies()
  for (const { name } of jar.getAll()) {
    if (name.includes('next-auth')) jar.set(name, '', { path: '/', maxAge: 0, secure: name.startsWith('__') })
  }
}

export const setPasswordAction = openAction(passwordByLinkInput, setPasswordByLink)

export const changePasswordAction = houseAction(changePasswordInput, async (person, input) => {
  await changePassword(person, input)
  revalidatePath('/account')
})

export const endSessionAction = houseAction(endSessionInput, async (person, { sessionId }) => {
  await endSessions(person, [sessionId])
  revalidatePath('/account')
})

export const signOutEverywhereAction = houseAction(nothing, async (person) => {
  await signOutEverywhere(person)
  redirect('/sign-in')
})
