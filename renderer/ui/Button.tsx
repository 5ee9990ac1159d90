import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, MouseEvent, Ref } from 'react'
import styles from './Button.module.css'

type Look = 'plain' | 'primary' | 'danger' | 'quiet'
type Native = ButtonHTMLAttributes<HTMLButtonElement> & { ref?: Ref<HTMLButtonElement> }

const classes = (...names: (string | false | undefined)[]) => names.filter(Boolean).join(' ')

type Off = {
  /** Why it cannot be used now, in words; null when it can. It stays where a key reaches it, and its tooltip says so. */
  why?: string | null
}

const off = (why: string | null) =>
  why === null
    ? {}
    : { 'aria-disabled': true, 'aria-description': why, 'data-tip': why, title: undefined, onClick: doNothing }

/** Also not send the form that the button stands in. */
const doNothing = (event: MouseEvent) => event.preventDefault()

export function Button({ look = 'plain', why = null, className, ...native }: Native & Off & { look?: Look }) {
  return (
    <button
      type="button"
      {...native}
      {...off(why)}
      className={classes(styles.button, look !== 'plain' && styles[look], className)}
    />
  )
}

type IconButtonProps = Omit<Native, 'children'> &
  Off & {
    icon: LucideIcon
    /** Its name for screen readers and the tooltip. */
    label: string
    /** Words of the label that stand beside the picture in a container that is wide enough. */
    word?: string
    /** Shown in the tooltip behind the label. */
    shortcut?: string | null
  }

export function IconButton({ icon: Icon, label, word, shortcut, why = null, className, ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      {...native}
      aria-label={label}
      data-tip={shortcut ? `${label}  ${shortcut}` : label}
      {...off(why)}
      className={classes(styles.button, styles.quiet, styles.icon, word !== undefined && styles.worded, className)}
    >
      <Icon size={16} aria-hidden />
      {word !== undefined && (
        <span className={styles.word} aria-hidden>
          {word}
        </span>
      )}
    </button>
  )
}
