import { type Fields, noneFound, type Reading } from './reading'
import { fieldsInput, LONGEST_NAME, LONGEST_TITLE, MOST_BYLINES } from './schema'

/**
 * The same reading, with fields as they can be kept and opened again. A page may say anything of itself, and one that calls
 * itself by a thousand words must not keep an editor from the others.
 */
export function withFittingFields<Some extends Reading>(reading: Some): Some {
  if (fieldsInput.safeParse(reading.fields).success) return reading
  const { title, section, bylines, outlet, date, updated, url, language, ...rest } = reading.fields
  const fields: Fields = {
    ...rest,
    title: cut(title, LONGEST_TITLE),
    section: cut(section, LONGEST_NAME),
    outlet: cut(outlet, LONGEST_NAME),
    bylines: {
      ...bylines,
      value: bylines.value.slice(0, MOST_BYLINES).flatMap(({ name, role }) => {
        const short = cutLine(name, LONGEST_NAME)
        return short ? [{ name: short, role: role && cutLine(role, LONGEST_NAME) }] : []
      }),
    },
    date: fits('date', date) ? date : noneFound(),
    updated: fits('updated', updated) ? updated : noneFound(),
    url: fits('url', url) ? url : noneFound(),
    language: fits('language', language) ? language : noneFound(),
  }
  return { ...reading, fields }
}

function fits(name: keyof Fields, field: unknown): boolean {
  return fieldsInput.shape[name].safeParse(field).success
}

/** What had to be cut is hardly what it was taken for. */
function cut(field: Fields['title'], most: number): Fields['title'] {
  const { value } = field
  if (value === null || value.length <= most) return field
  return { ...field, value: cutLine(value, most), certainty: 'doubtful' }
}

function cutLine(line: string, most: number): string {
  return line.length <= most
    ? line
    : `${line
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`
}
