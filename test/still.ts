const ADDRESSES =
  /^(?:xlink:)?(?:href|src|srcdoc|action|formaction|data|poster|background|ping|to|from|values)$/i

/** What in a page could still run or load a page of its own, each named; empty for a page that is still. */
export function whatRuns(document: Document): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|iframe|frame|object|embed|base)$/i.test(element.localName) ? [element.localName] : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) || (ADDRESSES.test(name) && /^[\s\0]*javascript:/i.test(value)),
      )
      .map(({ name, value }) => `${element.localName} ${name}=${value}`),
  ])
}
