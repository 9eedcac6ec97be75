import type { Span } from '@/lib/text/span'

export type Quoted = {
  /** The words between the marks. */
  inside: Span
  /** The words with their marks. */
  whole: Span
}

/** Marks in pairs as languages set them. A mark left open at the end of a line is taken up again at the start of the next. */
const marks = [
  String.raw`“(?<curly>[^“”\n]+)(?:”|$)`,
  String.raw`„(?<low>[^„“”\n]+)[“”]`,
  String.raw`«(?<angled>[^«»\n]+)(?:»|$)`,
  String.raw`‹(?<single>[^‹›\n]+)›`,
  String.raw`(?<![\p{L}\p{N}])"(?<straight>[^"\n]+)"(?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}’'])'(?<plain>(?=\p{L})(?:[^'\n]|'(?=\p{L}))+(?<=[\p{L}\p{N}.,!?…]))'(?!\p{L})`,
  String.raw`(?<![\p{L}\p{N}’'])‘(?<english>(?:[^‘’\n]|’(?=\p{L}))+)’(?!\p{L})`,
]
const quotation = new RegExp(marks.join('|'), 'gum')

/** What stands in quotation marks, in order; marks within marks belong to the outer ones. */
export function quotedIn(text: string): Quoted[] {
  return [...text.matchAll(quotation)].map((found) => {
    const words = Object.values(found.groups ?? {}).find((group) => group !== undefined) ?? ''
    const whole = { start: found.index, end: found.index + found[0].length }
    return { inside: { start: whole.start + 1, end: whole.start + 1 + words.length }, whole }
  })
}

/** Fewer words than these are a name, a title or a word held at arm's length, unless a speaker stands right beside them. */
const FEWEST_SAID = 4

/** Whether somebody is quoted saying it. */
export function isSaid(text: string, { inside }: Quoted): boolean {
  return (
    (text.slice(inside.start, inside.end).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'\u200c-]*/gu)?.length ?? 0) >=
    FEWEST_SAID
  )
}
