import { namesIn } from '../fields/bylines'
import { bare } from '../judging/furniture-words'
import { type Certainty, type Field, type Fields, field, type Reading, signed } from '../reading'

/** What a document says of itself beside its text. */
export type Declared = { title: string | null; author: string | null; created: string | null }

type Found = {
  /** What its layout or its styles set apart as the title, or as the writer's name. */
  title?: { text: string; from: string; certainty: Certainty } | null
  author?: { text: string; from: string } | null
  declared: Declared
  /** What a reader calls such a file. */
  file: 'PDF' | 'Word document'
  /** What makes the whole text doubtful. */
  doubt?: string | null
}

/** Fills the fields from what the file says. Its properties are often those of a template, so the text goes before them. */
export function withProperties(reading: Reading, { title, author, declared, file, doubt }: Found): Reading {
  const { fields } = reading
  const filled: Fields = {
    ...fields,
    title: title
      ? field(title.text, title.from, title.certainty)
      : (titleDeclared(reading, declared, file) ?? fields.title),
    bylines: bylinesFrom(fields, author, declared, file),
    date:
      fields.date.value || fields.date.choices ? fields.date : (dateDeclared(declared, file) ?? fields.date),
    language: doubt ? { ...fields.language, from: doubt, certainty: 'doubtful' } : fields.language,
  }
  return { ...reading, fields: filled }
}

function titleDeclared(
  { fields, blocks }: Reading,
  { title }: Declared,
  file: string,
): Field<string | null> | null {
  if (!title || !isOwnTitle(title)) return null
  if (fields.title.certainty === 'sure' && fields.title.value) return null
  if (fields.title.value && bare(fields.title.value) === bare(title))
    return { ...fields.title, certainty: 'sure' }
  if (fields.title.value || blocks.length === 0) return null
  return field(title, `title in the properties of the ${file}`, 'doubtful')
}

/** Programs put the name of the file or of the template there when nobody wrote a title. */
function isOwnTitle(title: string): boolean {
  return !/^(?:untitled|microsoft word|document\d*|doc\d*|slide \d|powerpoint)|\.(?:docx?|pdf|indd|odt|qxp|tex)$/i.test(
    title,
  )
}

function bylinesFrom(
  { bylines }: Fields,
  author: Found['author'],
  declared: Declared,
  file: string,
): Fields['bylines'] {
  const styled = author ? namesIn(author.text.replace(/^by:?\s+/i, '')) : []
  if (author && styled.length > 0) return signed(field(styled, author.from, 'sure'))
  if (bylines.value.length > 0 || !declared.author) return bylines
  const names = namesIn(declared.author)
  return names.length > 0
    ? signed(field(names, `author in the properties of the ${file}`, 'doubtful'))
    : bylines
}

function dateDeclared({ created }: Declared, file: string): Field<string | null> | null {
  const { year, month, day } =
    /^(?:D:)?(?<year>(?:19|20)\d\d)-?(?<month>0[1-9]|1[0-2])-?(?<day>0[1-9]|[12]\d|3[01])/.exec(created ?? '')
      ?.groups ?? {}
  if (!year) return null
  return field(`${year}-${month}-${day}`, `day the ${file} was made`, 'doubtful')
}
