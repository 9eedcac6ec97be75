import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { coverage } from './font-coverage'

it.each([
  ['source-serif-4/400Regular/SourceSerif4_400Regular', 'aé’–†', 'م'],
  ['inter/400Regular/Inter_400Regular', 'aé’–†→↑□', 'م'],
  ['vazirmatn/400Regular/Vazirmatn_400Regular', 'مگ۱؛«', '漢'],
])('knows what %s can draw', (font, drawn, notDrawn) => {
  const file = createRequire(import.meta.url).resolve(`@expo-google-fonts/${font}.ttf`)
  const characters = coverage(readFileSync(file))
  const has = (text: string) => [...text].every((character) => characters.has(character.codePointAt(0) ?? -1))

  expect(has(drawn)).toBe(true)
  expect(has(notDrawn)).toBe(false)
})
