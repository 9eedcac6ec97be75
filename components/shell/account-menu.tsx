'use client'

import { CircleUserRound, History, House, LogOut, UserRoundCog, Users } from 'lucide-react'
import { startTransition } from 'react'
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu'
import { chooseTheme, themes, themeWords } from '@/components/ui/theme'
import { useTheme } from '@/components/ui/use-theme'
import { accountHref, houseHref, roomHref } from './desk-rooms'
import type { DeskShellProps } from './desk-shell'
import { navRow } from './nav-row'

const themeOptions = themes.map((theme) => ({ value: theme, label: themeWords[theme] }))

type AccountMenuProps = Pick<DeskShellProps, 'desk' | 'person' | 'role' | 'isAdmin' | 'signOut'>

export function AccountMenu({ desk, person, role, isAdmin, signOut }: AccountMenuProps) {
  const theme = useTheme()

  return (
    <Menu
      side="top"
      className={navRow}
      trigger={
        <>
          <CircleUserRound />
          <bdi className="truncate">{person.name}</bdi>
          <span className="sr-only">, your account</span>
        </>
      }
    >
      <MenuLink href={accountHref} icon={<UserRoundCog />}>
        Your account
      </MenuLink>
      {role !== 'reader' && (
        <>
          <MenuLink href={roomHref(desk.slug, 'people')} icon={<Users />}>
            People of this desk
          </MenuLink>
          <MenuLink href={roomHref(desk.slug, 'trail')} icon={<History />}>
            Trail of this desk
          </MenuLink>
        </>
      )}
      {isAdmin && (
        <MenuLink href={houseHref} icon={<House />}>
          People of the house
        </MenuLink>
      )}
      <MenuSeparator />
      <MenuChoice label="Light or dark" options={themeOptions} value={theme} onValueChange={chooseTheme} />
      <MenuSeparator />
      <MenuItem icon={<LogOut />} onSelect={() => startTransition(signOut)}>
        Sign out
      </MenuItem>
    </Menu>
  )
}
