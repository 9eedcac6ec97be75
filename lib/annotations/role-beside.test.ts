import { expect, it } from 'vitest'
import { marked } from '@/test/notation'
import { roleBeside } from './role-beside'

it.each([
  ['«Dana Vale», the editor-in-chief of the Courier, said so.', 'editor-in-chief of the Courier'],
  ['So says «Dana Vale», a former harbour master.', 'former harbour master'],
  ['«Dana Vale» (the harbour master) left.', 'harbour master'],
  ['It was late, and the harbour master «Dana Vale» said so.', 'harbour master'],
  ['The editor of the Courier, «Dana Vale», said so.', 'editor of the Courier'],
  ['«The Courier», a newspaper of the port, wrote it.', 'newspaper of the port'],
  ['«Dana Vale», who left early, said so.', null],
  ['«Dana Vale», and the minister, said so.', null],
  ['On Monday «Dana Vale» said so.', null],
  ['«Dana Vale»', null],
])('in %s', (notation, role) => {
  const { text, span } = marked(notation)
  expect(roleBeside(text, span)).toBe(role)
})
