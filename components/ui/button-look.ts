import { classes } from './classes'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

const shape =
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap no-underline select-none transition-colors pointer-coarse:min-h-10'

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-ink bg-ink px-2.5 text-paper hover:border-ink-2 hover:bg-ink-2 [&_kbd]:border-paper/40 [&_kbd]:text-paper',
  plain: 'border-line-2 bg-raised px-2.5 text-ink hover:bg-hover',
  quiet: 'border-transparent px-2 text-ink-2 hover:bg-hover hover:text-ink',
  danger: 'border-transparent px-2 text-bad hover:bg-bad-tint',
}

const disabled = 'border-dashed border-control px-2.5 text-ink-3'

export function buttonLook(
  look: { variant?: ButtonVariant; big?: boolean; disabled?: boolean } = {},
): string {
  return classes(
    shape,
    look.big ? 'h-8' : 'h-7',
    look.disabled ? disabled : variants[look.variant ?? 'plain'],
  )
}
