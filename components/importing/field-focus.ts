/** Puts the keyboard into a field of the import, by its name; false where it is not on the screen. */
export function focusField(name: string): boolean {
  const place = document.querySelector(`[data-field="${name}"]`)
  const control = place?.querySelector<HTMLElement>('input, button, select, [role="combobox"], a')
  if (!control) return false
  control.scrollIntoView({ block: 'nearest' })
  control.focus()
  if (control instanceof HTMLInputElement && control.type === 'text') control.select()
  return document.activeElement === control
}
