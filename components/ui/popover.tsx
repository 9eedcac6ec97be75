'use client'

import { Popover as BasePopover } from '@base-ui/react/popover'
import { type ButtonVariant, buttonLook } from './button-look'
import { classes } from './classes'
import { popupLook } from './popup-look'

type PopoverProps = {
  trigger: React.ReactNode
  'aria-label'?: string
  variant?: ButtonVariant
  title: string
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children: React.ReactNode
}

/** A small panel beside what opened it: a filter, a short form. */
export function Popover({
  trigger,
  variant = 'quiet',
  title,
  onOpenChange,
  children,
  ...props
}: PopoverProps) {
  return (
    <BasePopover.Root
      {...(props.open !== undefined && { open: props.open })}
      onOpenChange={(open) => onOpenChange?.(open)}
    >
      <BasePopover.Trigger
        aria-label={props['aria-label']}
        className={classes(buttonLook({ variant }), 'data-popup-open:bg-hover')}
      >
        {trigger}
      </BasePopover.Trigger>
      <BasePopover.Portal>
        <BasePopover.Positioner sideOffset={4} align="end" collisionPadding={8} className="z-20">
          <BasePopover.Popup className={classes(popupLook, 'grid w-72 max-w-(--available-width) gap-2 p-4')}>
            <BasePopover.Title className="font-semibold">{title}</BasePopover.Title>
            {children}
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  )
}
