'use client'

import { Field } from '@base-ui/react/field'
import { useLayoutEffect, useRef } from 'react'
import { classes } from './classes'
import { controlLook } from './control-look'

/** Grows with what is written. Stands in a `Field`, or carries an `aria-label` of its own. */
export function TextArea({ className, rows = 3, onInput, ...textarea }: React.ComponentProps<'textarea'>) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (area.current) grow(area.current)
  })

  return (
    <Field.Control
      render={
        <textarea
          {...textarea}
          ref={area}
          rows={rows}
          onInput={(event) => {
            grow(event.currentTarget)
            onInput?.(event)
          }}
          className={classes(
            controlLook,
            'field-sizing-content resize-none py-1.5',
            rows === 1 ? 'min-h-8!' : 'min-h-15!',
            className,
          )}
        />
      }
    />
  )
}

function grow(area: HTMLTextAreaElement) {
  if (CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}
