import { buttonLook } from './button-look'
import { classes } from './classes'

type IconButtonProps = React.ComponentPropsWithRef<'button'> & { label: string; danger?: boolean }

/** Only for search, more, copy and remove; everything else carries its words. */
export function IconButton({
  label,
  danger = false,
  className,
  children,
  type = 'button',
  ...button
}: IconButtonProps) {
  return (
    <button
      {...button}
      type={type}
      aria-label={label}
      title={label}
      className={classes(
        buttonLook({ variant: danger ? 'danger' : 'quiet' }),
        'min-w-7 px-1.5! pointer-coarse:min-w-10',
        className,
      )}
    >
      {children}
    </button>
  )
}
