import { expect, it } from 'vitest'
import { z } from 'zod'
import { newSendKey } from './send-key'

it('makes keys that the desk takes, later ones after earlier ones', () => {
  const keys = Array.from({ length: 500 }, newSendKey)
  for (const key of keys) expect(z.uuid().safeParse(key).success).toBe(true)
  expect(keys.toSorted()).toEqual(keys)
  expect(new Set(keys).size).toBe(keys.length)
})
