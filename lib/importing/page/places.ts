import type { PagePassage } from './visible-passages'

/** Where each passage stands: the elements around it, innermost first. */
export type Places = Map<PagePassage, Element[]>

/** To be asked before the document is taken apart. */
export function placesOf(passages: PagePassage[]): Places {
  return new Map(passages.map((passage) => [passage, upwards(passage.element)]))
}

function upwards(element: Element): Element[] {
  const around: Element[] = []
  for (let one: Element | null = element; one; one = one.parentElement) around.push(one)
  return around
}
