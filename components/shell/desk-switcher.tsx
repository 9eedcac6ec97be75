'use client'

import { ChevronsUpDown } from 'lucide-react'
import { Menu, MenuLink } from '@/components/ui/menu'
import { type DeskPlace, deskHref } from './desk-rooms'

type DeskSwitcherProps = { desk: { slug: string; name: string }; desks: readonly DeskPlace[] }

/** With one desk it is a name; with several, a menu of them. */
export function DeskSwitcher({ desk, desks }: DeskSwitcherProps) {
  const row = 'mb-2.5 flex h-7 w-full shrink-0 items-center gap-[7px] px-2 text-start'
  if (desks.length < 2) {
    return (
      <p className={row}>
        <DeskName name={desk.name} />
      </p>
    )
  }

  return (
    <Menu
      className={`${row} rounded-md outline-offset-[-2px] hover:bg-hover data-popup-open:bg-hover`}
      trigger={
        <>
          <DeskName name={desk.name} />
          <span className="sr-only">, change desk</span>
          <ChevronsUpDown className="ms-auto size-3.5 self-center text-ink-3" />
        </>
      }
    >
      {desks.map((place) => (
        <MenuLink key={place.slug} href={deskHref(place)} current={place.slug === desk.slug}>
          <bdi>{place.name}</bdi>
        </MenuLink>
      ))}
    </Menu>
  )
}

function DeskName({ name }: { name: string }) {
  return (
    <>
      <span className="font-serif text-[17px] font-semibold tracking-[-.01em] italic" translate="no">
        op. cit.
      </span>
      <bdi className="truncate text-small text-ink-2">{name}</bdi>
    </>
  )
}
