import { currentActor } from '@/lib/auth/session'
import { bringFile } from '@/lib/importing/commands/bring-file'
import { AGAIN, bodyBytes, FILE_NAME, nameFrom, TooLarge } from '@/lib/importing/formats/upload'
import { mayImport } from '@/lib/importing/policy'
import { Refusal } from '@/lib/refusal'

/** Takes one file in, as a stream, and answers with the job that reads it. */
export async function POST(request: Request, { params }: RouteContext<'/desks/[desk]/inbox/upload'>) {
  const actor = isFromThisHouse(request) ? await currentActor((await params).desk) : null
  if (!actor || !mayImport(actor)) return new Response('There is no such page.', { status: 404 })
  const fileName = nameFrom(request.headers.get(FILE_NAME))
  if (!fileName) return refusal('The file came without a name.', 400)
  try {
    const bytes = await bodyBytes(request.body)
    const again = request.headers.get(AGAIN) !== null
    return Response.json(await bringFile(actor, { fileName, bytes, again }))
  } catch (error) {
    if (error instanceof TooLarge) return refusal(error.message, 413)
    if (error instanceof Refusal) return refusal(error.message, 422)
    throw error
  }
}

/** A page elsewhere can send a form here with the person's cookie; a header of its own it cannot send, and a browser says where it stands. */
function isFromThisHouse({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && URL.parse(origin)?.host === headers.get('host')
}

function refusal(message: string, status: number): Response {
  return Response.json({ message }, { status })
}
