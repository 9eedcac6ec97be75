/** One sentence that says what would be here, with the key or the link that begins it. No drawing. */
export function EmptyState({ children }: { children: React.ReactNode }) {
  return <p className="max-w-prose py-2 text-ink-2 [&_kbd]:pointer-coarse:inline-flex">{children}</p>
}
