'use client'

import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { dialogLook, dialogPlace, veilLook } from './dialog-look'
import { IconButton } from './icon-button'

type DialogProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: React.ReactNode
  description?: React.ReactNode
  children?: React.ReactNode
  /** The buttons, the primary one last. */
  actions?: React.ReactNode
}

/** Never opened from another one. */
export function Dialog({ open, onOpenChange, title, description, children, actions }: DialogProps) {
  return (
    <BaseDialog.Root open={open} onOpenChange={onOpenChange}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={veilLook} />
        <BaseDialog.Viewport className={dialogPlace}>
          <BaseDialog.Popup className={dialogLook}>
            <div className="flex items-start gap-3 px-4 pt-3">
              <BaseDialog.Title className="flex-1 text-lead font-semibold">{title}</BaseDialog.Title>
              <BaseDialog.Close render={<IconButton label="Close" className="-my-1 -me-2" />}>
                <X />
              </BaseDialog.Close>
            </div>
            {description && (
              <BaseDialog.Description className="px-4 text-ink-2">{description}</BaseDialog.Description>
            )}
            <div className="min-h-0 overflow-y-auto px-4 py-3">{children}</div>
            {actions && <div className="flex flex-wrap justify-end gap-2 border-t px-4 py-3">{actions}</div>}
          </BaseDialog.Popup>
        </BaseDialog.Viewport>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
