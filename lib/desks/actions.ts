'use server'

import { revalidatePath } from 'next/cache'
import { action, houseAction } from '@/lib/action'
import {
  changeRole,
  changeRoleHere,
  endMembership,
  endMembershipHere,
  giveRole,
  giveRoleHere,
} from './commands/give-roles'
import { makeDesk, renameDesk, retireDesk } from './commands/keep-desks'
import { addPerson, endAdmin, makeAdmin, makeNewLink } from './commands/keep-people'
import {
  addPersonInput,
  changeRoleInput,
  endMembershipInput,
  giveRoleHereInput,
  giveRoleInput,
  makeDeskInput,
  personInput,
  renameDeskInput,
  retireDeskInput,
} from './schema'

/** Names and roles stand in the frame of every page, so all of them are drawn anew. */
function showAnew() {
  revalidatePath('/', 'layout')
}

export const makeDeskAction = houseAction(makeDeskInput, async (person, input) => {
  const made = await makeDesk(person, input)
  showAnew()
  return made
})

export const renameDeskAction = houseAction(renameDeskInput, (person, input) =>
  renameDesk(person, input).then(showAnew),
)
export const retireDeskAction = houseAction(retireDeskInput, (person, input) =>
  retireDesk(person, input).then(showAnew),
)

export const addPersonAction = houseAction(addPersonInput, async (person, input) => {
  const { token } = await addPerson(person, input)
  showAnew()
  return { token }
})

export const makeNewLinkAction = houseAction(personInput, makeNewLink)
export const makeAdminAction = houseAction(personInput, (person, input) =>
  makeAdmin(person, input).then(showAnew),
)
export const endAdminAction = houseAction(personInput, (person, input) =>
  endAdmin(person, input).then(showAnew),
)

export const giveRoleAction = houseAction(giveRoleInput, (person, input) =>
  giveRole(person, input).then(showAnew),
)
export const changeRoleAction = houseAction(changeRoleInput, (person, input) =>
  changeRole(person, input).then(showAnew),
)
export const endMembershipAction = houseAction(endMembershipInput, (person, input) =>
  endMembership(person, input).then(showAnew),
)

export const giveRoleHereAction = action(giveRoleHereInput, (actor, input) =>
  giveRoleHere(actor, input).then(showAnew),
)
export const changeRoleHereAction = action(changeRoleInput, (actor, input) =>
  changeRoleHere(actor, input).then(showAnew),
)
export const endMembershipHereAction = action(endMembershipInput, (actor, input) =>
  endMembershipHere(actor, input).then(showAnew),
)
