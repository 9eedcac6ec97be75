import { expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { buildActor, buildColleague } from '@/test/builders'
import { capture } from './commands/capture'
import { countImports, getImport } from './queries'

async function captured(actor: Actor, title: string): Promise<string> {
  const words =
    'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late. '
  const taken = await capture(actor, {
    kind: 'pasted_text',
    text: `${title}\nBy Mara Tessel\n${words.repeat(2)}\n${words}`,
  })
  if (taken.state !== 'captured') throw new Error(taken.state)
  return taken.importId
}

it('shows an import with its capture as it came and its place in the line', async () => {
  const actor = await buildActor()
  const older = await captured(actor, 'The ramp is sound')
  const newer = await captured(actor, 'The ramp is not sound')
  const found = await getImport(actor, newer)

  expect(textOf(found)).toMatch(/^The ramp is not sound\nBy Mara Tessel\n/)
  expect(found?.place).toEqual({ number: 1, of: 2, nextId: older })
  expect((await getImport(actor, older))?.place).toEqual({ number: 2, of: 2, nextId: newer })
})

it.each(['a reader of the desk', 'the chief of another desk'])('shows nothing to %s', async (who) => {
  const actor = await buildActor()
  const importId = await captured(actor, 'The ramp is sound')
  const stranger = who.startsWith('a reader')
    ? await buildColleague(actor, 'reader')
    : await buildActor('chief')

  expect(await getImport(stranger, importId)).toBeNull()
  expect(await countImports(stranger)).toBe(0)
})

function textOf(found: Awaited<ReturnType<typeof getImport>>): string {
  return new TextDecoder().decode(found?.capture.bytes)
}
