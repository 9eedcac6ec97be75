/** The edge of everything that is typed or chosen in: seen at 3:1, and changed by doubt, by guess and by error. */
export const controlLook =
  'w-full rounded-md border border-control bg-raised px-2 text-ink group-data-doubt/field:border-change group-data-guess/field:border-dashed aria-invalid:border-bad data-invalid:border-bad pointer-coarse:min-h-10 pointer-coarse:text-[16px]'
