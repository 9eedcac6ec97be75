'use server'

import { action } from '@/lib/action'
import { verifyTrail } from './queries'
import { verifyTrailInput } from './schema'

export const verifyTrailAction = action(verifyTrailInput, verifyTrail)
