import { expect, it } from 'vitest'
import { isStep, mayMove } from '@/lib/op-eds/policy'
import { opEdStates } from '@/lib/op-eds/schema'
import { backSteps, maySetAside, nextStep } from './op-ed-steps'

const offered = opEdStates.flatMap((state) =>
  (['analyst', 'editor'] as const).map((role) => {
    const finishes = role === 'editor'
    const next = nextStep(state, finishes)
    const back = backSteps(state, finishes).map(({ to }) => to)
    const aside = maySetAside(state, finishes) ? (['set_aside'] as const) : []
    return { state, role, steps: [...(next ? [next.to] : []), ...back, ...aside] }
  }),
)

it.each(offered)('offers $role of an op-ed that is $state exactly what the desk would let them do', (one) => {
  const allowed = opEdStates.filter((to) => isStep(one.state, to) && mayMove(one, one.state, to))
  expect(one.steps.toSorted()).toEqual(allowed.toSorted())
})
