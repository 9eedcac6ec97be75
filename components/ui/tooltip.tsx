'use client'

import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip'
import { classes } from './classes'
import { popupLook } from './popup-look'

/** A courtesy for the pointer; what one must know stands on the page. The child takes a ref and is focusable. */
export function Tooltip({ words, children }: { words: string; children: React.ReactElement }) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger delay={400} render={children} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner sideOffset={6} className="z-30">
          <BaseTooltip.Popup className={classes(popupLook, 'max-w-72 px-2 py-1 text-small')}>
            {words}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  )
}
