'use client'

import { TableOfContents } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useKeys } from '@/components/shell/keys'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { TextDocument } from '@/lib/text/document'
import type { Reading } from '../room/use-room'
import { headingOver, outlineOf } from './outline'
import { placeRead, scrollToTop } from './scroll-to'

type OutlineMenuProps = { document: TextDocument; reading: Reading }

/** The headings, with the one the reader is under. */
export function OutlineMenu({ document, reading: { map, handle } }: OutlineMenuProps) {
  const [open, setOpen] = useState(false)
  const outline = useMemo(() => outlineOf(document, map), [document, map])
  const isShort = outline.length === 0
  useKeys(isShort ? [] : [{ keys: 'shift+o', label: 'Outline', group: 'Comforts', run: () => setOpen(true) }])
  if (isShort) return null

  const here = open && handle ? headingOver(outline, placeRead(handle)) : null
  return (
    <Menu trigger={<TableOfContents />} aria-label="Outline" align="end" open={open} onOpenChange={setOpen}>
      {outline.map((entry) => (
        <MenuItem
          key={entry.span.start}
          current={entry === here}
          onSelect={() => handle && scrollToTop(handle, entry.span)}
        >
          <bdi className="max-w-80 truncate" style={{ paddingInlineStart: (entry.level - 2) * 14 }}>
            {entry.words}
          </bdi>
        </MenuItem>
      ))}
    </Menu>
  )
}
