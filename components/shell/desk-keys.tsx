'use client'

import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { type DeskRole, roomHref, roomsFor } from './desk-rooms'
import { type KeyBinding, useKeys } from './keys'
import { showShellPanel } from './shell-panel'

/** The keys that hold on every page of a desk. */
export function DeskKeys({ desk, role }: { desk: { slug: string }; role: DeskRole }) {
  const router = useRouter()

  const bindings = useMemo(
    (): KeyBinding[] => [
      ...roomsFor(role).map(({ name, label, keys }) => ({
        keys,
        label: `Go to ${label}`,
        group: 'Go to',
        run: () => router.push(roomHref(desk.slug, name)),
      })),
      ...(role === 'reader'
        ? []
        : [
            {
              keys: 'g n',
              label: 'Go to Notifications',
              group: 'Go to',
              run: () => router.push(roomHref(desk.slug, 'notifications')),
            },
          ]),
      {
        keys: 'mod+k',
        label: 'Find an action',
        group: 'Everywhere',
        inFields: true,
        run: () => showShellPanel('palette'),
      },
      { keys: '?', label: 'Show all keys', group: 'Everywhere', run: () => showShellPanel('keys') },
    ],
    [desk.slug, role, router],
  )
  useKeys(bindings)

  return null
}
