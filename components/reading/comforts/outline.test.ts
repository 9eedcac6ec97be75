import { expect, it } from 'vitest'
import { textMap } from '@/lib/text/text-map'
import { doc } from '@/test/notation'
import { headingOver, outlineOf } from './outline'

const document = doc('The ferry was late.\n# What it costs\nNobody has paid.\n~ Menu\n# Who pays\nThe board.')
const map = textMap(document)

it('holds the headings, with where they stand', () => {
  const outline = outlineOf(document, map)
  expect(outline.map(({ words }) => words)).toEqual(['What it costs', 'Who pays'])
  expect(headingOver(outline, map.text.indexOf('Nobody'))?.words).toBe('What it costs')
  expect(headingOver(outline, map.text.indexOf('Who'))?.words).toBe('Who pays')
  expect(headingOver(outline, 0)).toBeNull()
})
