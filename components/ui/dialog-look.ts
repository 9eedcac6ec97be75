export const veilLook = 'fixed inset-0 z-10 bg-veil'

/** Near the top of a desk's screen; at the thumb's end of a phone's. */
export const dialogPlace =
  'fixed inset-0 z-10 flex items-start justify-center overflow-hidden px-4 pt-[12vh] pb-4 max-desk:items-end max-desk:p-0'

export const dialogLook =
  'flex max-h-full w-full max-w-[520px] flex-col rounded-lg border border-line-2 bg-raised text-ink shadow-above outline-none max-desk:max-h-[85dvh] max-desk:max-w-none max-desk:rounded-b-none max-desk:pb-[env(safe-area-inset-bottom)]'
