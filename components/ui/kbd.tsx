/** A key beside the action it performs; there is none on a touch screen. */
export function Kbd({ children }: { children: React.ReactNode }) {
  return (
    <kbd className="inline-flex h-[17px] min-w-[17px] items-center justify-center rounded-sm border border-line-2 px-1 font-sans text-[11px]/none font-medium text-ink-2 not-italic pointer-coarse:hidden">
      {children}
    </kbd>
  )
}
