'use client'

import { ALargeSmall } from 'lucide-react'
import { useKeys } from '@/components/shell/keys'
import { Menu, MenuChoice } from '@/components/ui/menu'
import { useRoom } from '../room/room-context'
import { type Look, lookOptions, sized } from './look'

type LookMenuProps = { look: Look; onChoose: (look: Look) => void }

/** Size, spacing, measure and face of the words. */
export function LookMenu({ look, onChoose }: LookMenuProps) {
  const { direction } = useRoom()
  useKeys([
    { keys: '+', label: 'Larger words', group: 'Comforts', run: () => onChoose(sized(look, 1)) },
    { keys: '-', label: 'Smaller words', group: 'Comforts', run: () => onChoose(sized(look, -1)) },
  ])

  return (
    <Menu trigger={<ALargeSmall />} aria-label="How the words are set" align="end">
      <MenuChoice
        label="Size"
        options={lookOptions.size}
        value={look.size}
        onValueChange={(size) => onChoose({ ...look, size })}
      />
      <MenuChoice
        label="Space between lines"
        options={lookOptions.spacing}
        value={look.spacing}
        onValueChange={(spacing) => onChoose({ ...look, spacing })}
      />
      <MenuChoice
        label="Length of lines"
        options={lookOptions.measure}
        value={look.measure}
        onValueChange={(measure) => onChoose({ ...look, measure })}
      />
      {direction === 'ltr' && (
        <MenuChoice
          label="Letters"
          options={lookOptions.face}
          value={look.face}
          onValueChange={(face) => onChoose({ ...look, face })}
        />
      )}
    </Menu>
  )
}
