export type Reason = 'invalid' | 'not-found' | 'not-allowed' | 'conflict' | 'signed-out'

/** What a server action answers. `current` is what stands now, where a save was refused because something newer does. */
export type Outcome<T = void> =
  | { ok: true; value: T }
  | { ok: false; reason: Reason; message: string; fields?: Record<string, string>; current?: unknown }

/** The sentence to show, if there is one. */
export function complaint(outcome: Outcome<unknown> | null | undefined): string | null {
  return outcome && !outcome.ok ? outcome.message : null
}
