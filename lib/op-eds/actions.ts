'use server'

import { action } from '@/lib/action'
import { moveOpEd } from './commands'
import { moveInput } from './schema'

export const moveOpEdAction = action(moveInput, moveOpEd)
