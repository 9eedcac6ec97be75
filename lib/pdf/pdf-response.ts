/** A PDF as a download or to be shown in the browser, under a name every system can keep. */
export function pdfResponse(pdf: Uint8Array, { name, inline }: { name: string; inline: boolean }): Response {
  const plain =
    name
      .normalize('NFKD')
      .replace(/[^\w .()-]+/g, '')
      .trim() || 'briefing'
  const full = encodeURIComponent(name.replace(/[\\/:*?"<>|\r\n]+/g, ' '))
  return new Response(Uint8Array.from(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `${inline ? 'inline' : 'attachment'}; filename="${plain}.pdf"; filename*=UTF-8''${full}.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
