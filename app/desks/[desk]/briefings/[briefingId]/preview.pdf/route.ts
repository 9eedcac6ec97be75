import { currentActor } from '@/lib/auth/session'
import { hashOf } from '@/lib/briefings/content-hash'
import { getPreview } from '@/lib/briefings/queries'
import { pdfResponse } from '@/lib/pdf/pdf-response'
import { renderPdf } from '@/lib/pdf/render-pdf'

/** The draft as it would be set now. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/desks/[desk]/briefings/[briefingId]/preview.pdf'>,
) {
  const { desk, briefingId } = await params
  const actor = await currentActor(desk)
  const content = actor && (await getPreview(actor, briefingId))
  if (!content) return new Response('There is no such page.', { status: 404 })

  const facts = {
    label: 'draft',
    publishedAt: null,
    hash: hashOf(content),
    publicAddress: null,
    kind: null,
    changeNote: null,
  }
  const { pdf } = await renderPdf(content, facts)
  return pdfResponse(pdf, { name: `${content.title} (draft)`, inline: true })
}
