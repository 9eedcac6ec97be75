const DEEPEST = 400

/** Turns what is nested absurdly deep into its words, so that walking the document cannot run out of stack. */
export function makeShallow(root: Element) {
  const waiting: { element: Element; depth: number }[] = [{ element: root, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, depth } = next
    if (depth < DEEPEST)
      for (const child of element.children) waiting.push({ element: child, depth: depth + 1 })
    else flatten(element)
  }
}

function flatten(element: Element) {
  for (const unseen of element.querySelectorAll('script, style, noscript, template')) unseen.remove()
  element.textContent = element.textContent ?? ''
}
