import { currentActor } from '@/lib/auth/session'
import { editionLabel } from '@/lib/briefings/edition-number'
import { getEditionPdf } from '@/lib/editions/queries'
import { pdfResponse } from '@/lib/pdf/pdf-response'

/** The file as it was stored when the edition was published. */
export async function GET(_: Request, { params }: RouteContext<'/desks/[desk]/editions/[editionId]/pdf'>) {
  const { desk, editionId } = await params
  const actor = await currentActor(desk)
  const edition = actor && (await getEditionPdf(actor, editionId))
  if (!edition) return new Response('There is no such page.', { status: 404 })
  return pdfResponse(edition.pdf, {
    name: `${edition.submission.title}, edition ${editionLabel(edition)}`,
    inline: false,
  })
}
