import { randomUUID } from 'node:crypto'
import { getTrailHead, listHouseTrail, listTrail, verifyTrail } from '@/lib/audit/queries'
import {
  changeRole,
  changeRoleHere,
  endMembership,
  endMembershipHere,
  giveRole,
  giveRoleHere,
} from '@/lib/desks/commands/give-roles'
import { makeDesk, renameDesk, retireDesk } from '@/lib/desks/commands/keep-desks'
import { addPerson, endAdmin, makeAdmin, makeNewLink } from '@/lib/desks/commands/keep-people'
import { getDesk, listAllDesks, listMembers, listPeople } from '@/lib/desks/queries'
import { asks, does, keeperAsks, keeperDoes, type Tries } from './tries'
import type { BuiltWorld } from './world'

const own = { own: true }
const reader = ({ people }: BuiltWorld) => people.reader.membershipId
const somebody = ({ people }: BuiltWorld) => ({ personId: people.reader.id })
const traced = async ({ waiting }: BuiltWorld) => {
  await waiting()
  return {}
}

export const houseTries: Tries = {
  'audit/queries listTrail': asks('analyst', listTrail)(traced),
  'audit/queries getTrailHead': asks('analyst', getTrailHead)(traced),
  'audit/queries verifyTrail': asks('chief', verifyTrail, own)(traced),
  'audit/queries listHouseTrail': keeperAsks((person) => listHouseTrail(person))(({ admin, outsider }) =>
    makeAdmin(admin, { personId: outsider.id }),
  ),
  'desks/queries getDesk': asks('reader', getDesk, own)(),
  'desks/queries listMembers': asks('analyst', listMembers, own)(),
  'desks/queries listAllDesks': keeperAsks(listAllDesks)(),
  'desks/queries listPeople': keeperAsks(listPeople)(),
  'desks/commands/give-roles giveRoleHere': does(
    'chief',
    giveRoleHere,
    own,
  )(({ outsider }) => ({ email: outsider.email, role: 'reader' })),
  'desks/commands/give-roles changeRoleHere': does(
    'chief',
    changeRoleHere,
  )((it) => ({
    membershipId: reader(it),
    role: 'chief',
  })),
  'desks/commands/give-roles endMembershipHere': does(
    'chief',
    endMembershipHere,
  )((it) => ({
    membershipId: reader(it),
  })),
  'desks/commands/give-roles giveRole': keeperDoes(giveRole)(({ outsider, desk }) => ({
    personId: outsider.id,
    deskId: desk.id,
    role: 'reader',
  })),
  'desks/commands/give-roles changeRole': keeperDoes(changeRole)((it) => ({
    membershipId: reader(it),
    role: 'chief',
  })),
  'desks/commands/give-roles endMembership': keeperDoes(endMembership)((it) => ({
    membershipId: reader(it),
  })),
  'desks/commands/keep-desks makeDesk': keeperDoes(makeDesk)(({ outsider }) => ({
    name: 'A desk more',
    slug: `more-${randomUUID().slice(0, 8)}`,
    chiefId: outsider.id,
  })),
  'desks/commands/keep-desks renameDesk': keeperDoes(renameDesk)(({ desk }) => ({
    deskId: desk.id,
    name: 'Renamed',
  })),
  'desks/commands/keep-desks retireDesk': keeperDoes(retireDesk)(({ desk }) => ({ deskId: desk.id })),
  'desks/commands/keep-people addPerson': keeperDoes(addPerson)(() => ({
    name: 'Somebody more',
    email: `${randomUUID()}@desk.example`,
    place: null,
  })),
  'desks/commands/keep-people makeNewLink': keeperDoes(makeNewLink)(somebody),
  'desks/commands/keep-people makeAdmin': keeperDoes(makeAdmin)(somebody),
  'desks/commands/keep-people endAdmin': keeperDoes(endAdmin)(({ admin }) => ({ personId: admin.id })),
}
