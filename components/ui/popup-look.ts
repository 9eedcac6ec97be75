/** What truly lies above the page: menus, lists, small panels. */
export const popupLook = 'rounded-md border border-line-2 bg-raised text-ink shadow-above outline-none'

/** One row of a menu or of a list of options. */
export const optionLook =
  'flex min-h-7 cursor-default items-center gap-2 rounded-sm px-2 text-ink no-underline outline-none select-none data-highlighted:bg-hover data-disabled:text-ink-3 pointer-coarse:min-h-10'
