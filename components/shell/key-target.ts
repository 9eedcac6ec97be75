const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]'
const operated =
  'button, a[href], input, select, summary, [role="tab"], [role="radio"], [role="switch"], [role="checkbox"], [role="option"], [role="menuitem"]'
const operating = new Set(['Enter', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'])
const untyped = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color', 'image'])

/** In something that lies above the page, whose keys are its own. */
export function isInLayer(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(layers) !== null
}

export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !untyped.has(target.type)
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, [role="combobox"]'))
  )
}

/** Enter on a focused button presses that button, whatever else Enter may mean on the page. */
export function isOperating(target: EventTarget | null, key: string): boolean {
  return operating.has(key) && target instanceof Element && target.closest(operated) !== null
}
