'use client'

import { Menu as BaseMenu } from '@base-ui/react/menu'
import { useEffect, useRef } from 'react'
import { classes } from './classes'
import { optionLook, popupLook } from './popup-look'

type MenuAtProps = {
  label: string
  open: boolean
  onClose: () => void
  /** Where on the screen it opens; asked again as the page scrolls. */
  place: () => DOMRect
  /** The value of the item the arrow keys or the pointer are on. */
  onWalk: (value: string | null) => void
  children: React.ReactNode
}

/** A menu that no button opens: at words, at a point of a picture. */
export function MenuAt({ label, open, onClose, place, onWalk, children }: MenuAtProps) {
  const popup = useRef<HTMLDivElement>(null)

  // No key opened it, so it would wait for one before it is on its first item.
  useEffect(() => {
    if (!open) return
    const frame = requestAnimationFrame(() =>
      popup.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true }),
    )
    return () => cancelAnimationFrame(frame)
  }, [open])

  return (
    <BaseMenu.Root
      open={open}
      modal={false}
      onOpenChange={(opened) => opened || onClose()}
      onItemHighlighted={(item) => onWalk(item?.dataset.value ?? null)}
    >
      <BaseMenu.Portal>
        <BaseMenu.Positioner
          anchor={{ getBoundingClientRect: place }}
          side="bottom"
          align="start"
          sideOffset={6}
          className="z-20"
        >
          <BaseMenu.Popup
            ref={popup}
            aria-label={label}
            className={classes(
              popupLook,
              'max-h-[min(360px,var(--available-height))] w-90 max-w-[calc(100vw-24px)] overflow-y-auto p-1',
            )}
          >
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

type MenuAtItemProps = { value: string; onSelect: () => void; children: React.ReactNode }

export function MenuAtItem({ value, onSelect, children }: MenuAtItemProps) {
  return (
    <BaseMenu.Item data-value={value} onClick={onSelect} className={optionLook}>
      {children}
    </BaseMenu.Item>
  )
}
