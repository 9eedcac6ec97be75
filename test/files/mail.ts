const encoder = new TextEncoder()

/** A message as mail programs write it, lines ended as in mail. */
export function message(headers: Record<string, string>, body: string): Uint8Array<ArrayBuffer> {
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return encoder.encode(`${head.join('\n')}\n\n${body}`.replace(/\r?\n/g, '\r\n'))
}

export const sent = {
  From: 'Ines Calder <ines@desk.example>',
  To: 'desk@desk.example',
  Date: 'Mon, 16 Nov 2026 09:00:00 +0000',
  'Message-ID': '<one@desk.example>',
  'MIME-Version': '1.0',
}

/** A newsletter that somebody at the desk forwarded by hand, with a line of their own above it. */
export function forwardedLetter(words: string[]): Uint8Array<ArrayBuffer> {
  return message(
    { ...sent, Subject: 'Fwd: The ramp is sound', 'Content-Type': 'text/plain; charset=utf-8' },
    [
      'Worth a look, I think.',
      '---------- Forwarded message ---------\nFrom: Mara Tessel from The Merrow Letter <letter@merrow.example>\nDate: Sat, Nov 14, 2026 at 9:12 AM\nSubject: The ramp is sound\nTo: <ines@desk.example>',
      'View in browser',
      ...words,
      'Unsubscribe',
    ].join('\n\n'),
  )
}

type Part = { type: string; body: string; headers?: Record<string, string> }

/** A message of several parts, of any multipart kind. */
export function parted(
  headers: Record<string, string>,
  kind: 'mixed' | 'alternative' | 'related',
  parts: Part[],
): Uint8Array<ArrayBuffer> {
  const boundary = `----parts-${kind}`
  const written = parts.map(
    ({ type, body, headers = {} }) =>
      `--${boundary}\n${[`Content-Type: ${type}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\n')}\n\n${body}\n`,
  )
  return message(
    { ...headers, 'Content-Type': `multipart/${kind}; boundary="${boundary}"` },
    `${written.join('')}--${boundary}--\n`,
  )
}

export function quotedPrintable(text: string): string {
  return Array.from(encoder.encode(text), (byte) =>
    byte === 0x3d || byte > 0x7e
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  ).join('')
}

/** A page as a browser saves it in one file. */
export function webArchive(html: string, address: string): Uint8Array<ArrayBuffer> {
  return parted(
    {
      From: '<Saved by Blink>',
      'Snapshot-Content-Location': address,
      Subject: 'A page',
      Date: 'Sat, 14 Nov 2026 10:00:00 +0000',
      'MIME-Version': '1.0',
    },
    'related',
    [
      {
        type: 'text/html',
        body: quotedPrintable(html),
        headers: { 'Content-Transfer-Encoding': 'quoted-printable', 'Content-Location': address },
      },
      {
        type: 'text/html',
        body: '<html><body><p>The frame of an advertisement for oars.</p></body></html>',
        headers: { 'Content-Location': 'https://adverts.example/frame' },
      },
      {
        type: 'image/png',
        body: 'iVBORw0KGgo=',
        headers: { 'Content-Transfer-Encoding': 'base64', 'Content-ID': '<picture@merrow.example>' },
      },
    ],
  )
}
