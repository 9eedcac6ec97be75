/** One line of the navigation: a link, or a button that looks like its neighbours. */
export const navRow =
  'flex h-7 w-full shrink-0 items-center gap-[9px] rounded-md px-2 text-start text-ink-2 no-underline outline-offset-[-2px] select-none hover:bg-hover data-popup-open:bg-hover aria-[current]:bg-selected aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:h-10'
