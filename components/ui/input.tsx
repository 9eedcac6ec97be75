'use client'

import { Input as BaseInput } from '@base-ui/react/input'
import { classes } from './classes'
import { controlLook } from './control-look'

/** Stands in a `Field`, or carries an `aria-label` of its own. */
export function Input({ className, ...input }: React.ComponentPropsWithRef<'input'>) {
  return <BaseInput {...input} className={classes(controlLook, 'h-7', className)} />
}
