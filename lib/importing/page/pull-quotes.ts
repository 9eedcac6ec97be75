/** Whether an element is a sentence of the article set large beside it, and not the article in a box of that name. */
export function isPullQuote(element: Element): boolean {
  return PULL_QUOTE.test(element.getAttribute('class') ?? '') && (element.textContent ?? '').length < LONGEST
}

const PULL_QUOTE = /(?:^|[\s_-])pull-?(?:ed-?)?quote(?:$|[\s_-])/i
const LONGEST = 600
