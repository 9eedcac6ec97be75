/** The characters a TrueType font can draw. Reads the two formats of character map our fonts have, 4 and 12. */
export function coverage(font: Buffer): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const characters = new Set<number>()
  const map = tableOffset(font, view, 'cmap')

  for (let index = 0; index < view.getUint16(map + 2); index++) {
    const table = map + view.getUint32(map + 8 + index * 8)
    const format = view.getUint16(table)
    if (format === 4) addSegments(view, table, characters)
    if (format === 12) addGroups(view, table, characters)
  }
  return characters
}

function tableOffset(font: Buffer, view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16
    if (font.toString('latin1', entry, entry + 4) === tag) return view.getUint32(entry + 8)
  }
  throw new RangeError(`The font has no ${tag} table`)
}

function addSegments(view: DataView, table: number, characters: Set<number>) {
  const bytes = view.getUint16(table + 6)
  for (let segment = 0; segment < bytes; segment += 2) {
    const end = view.getUint16(table + 14 + segment)
    const start = view.getUint16(table + 16 + bytes + segment)
    const delta = view.getUint16(table + 16 + bytes * 2 + segment)
    const place = table + 16 + bytes * 3 + segment
    const range = view.getUint16(place)

    for (let character = start; character <= end && character !== 0xffff; character++) {
      const glyph =
        range === 0 ? (character + delta) & 0xffff : view.getUint16(place + range + (character - start) * 2)
      if (glyph !== 0) characters.add(character)
    }
  }
}

function addGroups(view: DataView, table: number, characters: Set<number>) {
  for (let group = 0; group < view.getUint32(table + 12); group++) {
    const place = table + 16 + group * 12
    const end = view.getUint32(place + 4)
    for (let character = view.getUint32(place); character <= end; character++) characters.add(character)
  }
}
