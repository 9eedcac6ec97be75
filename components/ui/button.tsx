import { Lock } from 'lucide-react'
import { useId } from 'react'
import { type ButtonVariant, buttonLook } from './button-look'
import { classes } from './classes'
import { Kbd } from './kbd'

type ButtonProps = Omit<React.ComponentPropsWithRef<'button'>, 'disabled'> & {
  variant?: ButtonVariant
  big?: boolean
  icon?: React.ReactNode
  /** The key that does the same: a letter, or a `KeyHint` where it differs by machine. */
  kbd?: React.ReactNode
  /** At work: keeps its words and its place, and takes no second click. */
  busy?: boolean
  /** Why it cannot be done now. What a person may never do is not shown to them at all. */
  disabledReason?: string | undefined
  /** Set where the screen already says the reason, so that it is not said twice. */
  reasonShownElsewhere?: boolean
}

export function Button({ disabledReason, reasonShownElsewhere = false, ...button }: ButtonProps) {
  if (!disabledReason) return <WorkingButton {...button} />

  return <DisabledButton {...button} reason={disabledReason} hideReason={reasonShownElsewhere} />
}

type WorkingButtonProps = Omit<ButtonProps, 'disabledReason' | 'reasonShownElsewhere'>

function WorkingButton({
  variant = 'plain',
  big = false,
  icon,
  kbd,
  busy = false,
  ...rest
}: WorkingButtonProps) {
  const { className, children, onClick, type = 'button', ...button } = rest

  return (
    <button
      {...button}
      type={busy ? 'button' : type}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={classes(buttonLook({ variant, big }), busy && 'opacity-70', className)}
    >
      {icon}
      {children}
      {typeof kbd === 'string' ? <Kbd>{kbd}</Kbd> : kbd}
    </button>
  )
}

type DisabledButtonProps = WorkingButtonProps & { reason: string; hideReason: boolean }

/** Stays in the tab order, so that the keyboard reaches the reason too. */
function DisabledButton({
  reason,
  hideReason,
  variant,
  big = false,
  icon,
  kbd,
  busy,
  ...rest
}: DisabledButtonProps) {
  const { className, children, onClick, type, name, value, form, formAction, ...button } = rest
  const reasonId = useId()

  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <button
        {...button}
        type="button"
        aria-disabled
        aria-describedby={reasonId}
        title={hideReason ? reason : undefined}
        className={classes(buttonLook({ big, disabled: true }), className)}
      >
        {icon ?? <Lock className="size-3.5" />}
        {children}
      </button>
      <span id={reasonId} className={hideReason ? 'sr-only' : 'text-small text-ink-3'}>
        {reason}
      </span>
    </span>
  )
}
