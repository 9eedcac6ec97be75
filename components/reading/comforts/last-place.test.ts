import { expect, it } from 'vitest'
import { lastPlaceKey, readLastPlace, writeLastPlace } from './last-place'

function storeOf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}
const key = lastPlaceKey('op-ed', 'member')

it('is kept, and gone when taken back', () => {
  const store = storeOf()
  writeLastPlace(store, key, { textVersionId: 'one', offset: 12 })
  expect(readLastPlace(store, key, 'one')).toBe(12)
  writeLastPlace(store, key, null)
  expect(readLastPlace(store, key, 'one')).toBeNull()
})

it('is nothing in another text, nor where something else is written', () => {
  const store = storeOf()
  writeLastPlace(store, key, { textVersionId: 'one', offset: 12 })
  expect(readLastPlace(store, key, 'two')).toBeNull()
  for (const written of ['{', '7', '{"textVersionId":"one","offset":"a"}']) {
    store.setItem(key, written)
    expect(readLastPlace(store, key, 'one')).toBeNull()
  }
})
