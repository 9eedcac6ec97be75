import { isProse } from '../judging/body-run'
import { bare } from '../judging/furniture-words'
import { tagOf } from './visibility'
import type { PagePassage } from './visible-passages'

const LONGEST = 40

/** Captions no markup names: lines that repeat what a picture says of itself, or that share a small box with one. */
export function pictureCaptions(passages: PagePassage[], root: Element): PagePassage[] {
  const described = new Set(
    [...root.getElementsByTagName('img')].map((image) => bare(image.getAttribute('alt') ?? '')),
  )
  return passages.filter((passage) => {
    const { block, words, text } = passage
    if (block.type !== 'paragraph' || words < 2 || words > LONGEST) return false
    return (words > 2 && described.has(bare(text))) || (!isProse(passage) && sharesBoxWithPicture(passage))
  })
}

/** A box with a picture and hardly any words but these. */
function sharesBoxWithPicture({ element, text }: PagePassage): boolean {
  return (
    /^(?:div|center|p|td|figure)$/.test(tagOf(element)) &&
    element.children.length < 12 &&
    element.querySelector('img, picture') !== null &&
    (element.textContent ?? '').trim().length < text.length + 60
  )
}
