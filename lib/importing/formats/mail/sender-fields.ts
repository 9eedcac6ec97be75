import { bareName } from '../../fields/bylines'
import { type Field, type Fields, field, type SignedBy, signed } from '../../reading'
import type { Letter } from './open-mail'

type Said = { bylines: Field<SignedBy[]> | null; outlet: Field<string | null> | null }

/** "Mara Tessel from The Merrow Letter": newsletters are sent by a writer, by an outlet, or by one for the other. */
export function senderFields({ from }: Letter, of: string, isNewsletter: boolean): Said {
  const name = (from?.name ?? '').replace(/^["']|["']$/g, '').trim()
  if (!name) return { bylines: null, outlet: null }
  const { who, where } =
    /^(?<who>.{3,60}?)\s+(?:from|at|of|via|\||[-–—@])\s+(?<where>.{2,60})$/iu.exec(name)?.groups ?? {}
  const source = `sender of ${of}`
  if (who && where && bareName(who)) {
    return { bylines: signed(field([who], source, 'likely')), outlet: field(where, source, 'likely') }
  }
  const isPerson = bareName(name) !== null && !OUTLET_WORDS.test(name)
  if (isPerson)
    return { bylines: signed(field([name], source, isNewsletter ? 'likely' : 'doubtful')), outlet: null }
  return { bylines: null, outlet: field(name, source, 'likely') }
}

const OUTLET_WORDS =
  /\b(?:the|news|newsletter|letter|daily|weekly|times|post|herald|gazette|review|journal|magazine|bulletin|brief|briefing|digest|opinion|editors?|team|press|observer|tribune|chronicle|telegraph|standard|mail|today|report|dispatch|center|centre|institute|club|society|board)\b|روزنامه|خبرنامه|هفته‌?نامه|مجله|صحيفة|جريدة|نشرة|مجلة/iu

/** What the lines of the text say goes before who sent it, unless it was only guessed. */
export function preferred<Name extends 'bylines' | 'outlet'>(
  read: Fields[Name],
  said: Fields[Name] | null,
): Fields[Name] {
  const isFound = read.value !== null && read.value.length > 0
  return !said || (isFound && read.certainty !== 'doubtful') ? read : said
}
