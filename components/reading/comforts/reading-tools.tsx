'use client'

import { EyeOff } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import type { Neighbour, ReadingNeighbours } from '@/lib/op-eds/queries/reading-neighbours'
import type { TextDocument } from '@/lib/text/document'
import { useRoom } from '../room/room-context'
import type { Reading } from '../room/use-room'
import type { Look } from './look'
import { LookMenu } from './look-menu'
import { OutlineMenu } from './outline-menu'

type ReadingToolsProps = {
  reading: Reading
  document: TextDocument
  neighbours: ReadingNeighbours
  look: Look
  onLook: (look: Look) => void
  bare: boolean
  onBare: (bare: boolean) => void
}

/** What makes reading comfortable: outline, look, the words alone, and the op-eds before and after. */
export function ReadingTools({
  reading,
  document,
  neighbours,
  look,
  onLook,
  bare,
  onBare,
}: ReadingToolsProps) {
  const { desk } = useRoom()
  const router = useRouter()
  const { announce } = reading.saves

  function open(neighbour: Neighbour | null, otherwise: string) {
    if (neighbour) router.push(`/desks/${desk}/reading/${neighbour.id}` as Route)
    else announce(otherwise)
  }
  const group = 'Comforts'
  useKeys([
    {
      keys: 'shift+j',
      label: 'Next op-ed being read',
      group,
      run: () => open(neighbours.next, 'No op-ed after this.'),
    },
    {
      keys: 'shift+k',
      label: 'Op-ed before this',
      group,
      run: () => open(neighbours.previous, 'No op-ed before this.'),
    },
    {
      keys: 'shift+h',
      label: bare ? 'Show annotations' : 'The words without annotations',
      group,
      run: () => onBare(!bare),
    },
    { label: 'Print, with the annotations listed', group, run: () => window.print() },
  ])

  return (
    <>
      {bare && (
        <Button variant="quiet" icon={<EyeOff className="size-3.5" />} kbd="⇧H" onClick={() => onBare(false)}>
          Show annotations
        </Button>
      )}
      <OutlineMenu document={document} reading={reading} />
      <LookMenu look={look} onChoose={onLook} />
    </>
  )
}
