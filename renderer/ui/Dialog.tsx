import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button'
import { openModal, returnFocus } from './focus'
import { isComposing } from './keys'
import styles from './Dialog.module.css'
import { uiWords } from './ui-words'

type DialogProps = {
  title: string
  children: ReactNode
  /**
   * What Enter, Ctrl+Enter and the main button do; without it there is only a Close button. `onlyByButton` is for many
   * fields that are filled in one after the other: Enter in one of them is not yet the end, Ctrl+Enter is.
   */
  confirm?: { label: string; run: () => void; disabled?: boolean; danger?: boolean; onlyByButton?: boolean }
  onClose: () => void
  /** What had the focus before the work that this dialog tells of; without it what has it as the dialog opens. */
  returnTo?: Element | null
  /** Empties what was filled in; null while there is nothing. Closing keeps it. */
  discard?: (() => void) | null
  /** Wider than a few fields need, as wide as a table, or as the window. */
  wide?: boolean | 'table' | 'window'
}

/** Ctrl+Enter, which does what the main button does from any field, also one in which Enter begins a line. */
const isSending = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !isComposing(event)

/** A modal dialog of the platform: focus stays inside, Escape closes, focus goes back to where it was. */
export function Dialog({ title, children, confirm, onClose, returnTo, discard, wide }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  const titleId = useId()
  // Before the page is seen without the dialog: until it closes, nothing behind it can take the focus.
  useLayoutEffect(() => {
    const before = returnTo ?? document.activeElement
    const dialog = ref.current
    if (dialog) openModal(dialog)
    // The focus may be on a button below what is to be read first.
    if (dialog) dialog.scrollTop = 0
    return () => {
      dialog?.close()
      returnFocus(before)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- As it opens.
  }, [])
  return (
    <dialog
      ref={ref}
      className={wide ? `${styles.dialog} ${wide === true ? styles.wide : styles[wide]}` : styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (isSending(event)) {
          event.preventDefault()
          // After the field has handed over what is typed in it.
          setTimeout(() => main.current?.click())
        } else if (event.key === 'Escape' && event.target instanceof Element) {
          // A field of a search would take the first Escape to empty itself.
          if (!event.target.matches('input[type=search]')) return
          event.preventDefault()
          onClose()
        }
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!confirm?.disabled) confirm?.run()
        }}
      >
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <div className={styles.body}>{children}</div>
        <div className={styles.actions}>
          {discard && (
            <span className={styles.discard}>
              <Button look="quiet" onClick={discard}>
                {uiWords.discardTyped}
              </Button>
            </span>
          )}
          <Button onClick={onClose}>{confirm ? uiWords.cancel : uiWords.close}</Button>
          {confirm && (
            <Button
              ref={main}
              type={confirm.onlyByButton ? 'button' : 'submit'}
              look={confirm.danger ? 'danger' : 'primary'}
              disabled={confirm.disabled}
              // As sending the form would: what does not fit says so first.
              onClick={({ currentTarget }) => {
                if (confirm.onlyByButton && currentTarget.form?.reportValidity()) confirm.run()
              }}
            >
              {confirm.label}
            </Button>
          )}
        </div>
      </form>
    </dialog>
  )
}
