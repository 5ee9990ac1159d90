import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Menu } from 'react-aria-components/Menu'
import { Input, SearchField } from 'react-aria-components/SearchField'
import { openModal, returnFocus } from './focus'
import { isComposing } from './keys'
import styles from './PaletteDialog.module.css'

type PaletteDialogProps = {
  /** Name of the dialog for screen readers. */
  label: string
  /** Name of the field, shown in it while it is empty. */
  fieldLabel: string
  placeholder?: string
  /** What is typed, when the entries depend on it. */
  typed?: { text: string; onType: (text: string) => void }
  /** Whether an entry's words answer to what is typed; without it the entries given are all shown. */
  filter?: (entry: string, typed: string) => boolean
  listLabel: string
  disabledIds?: readonly string[]
  nothingFound: ReactNode
  /** Said below the list where it does not have everything that was found. */
  more?: string | null
  /** What of the window it leaves to be seen, in pixels from the top; where there is no room it does not. */
  clearOf?: Stretch | null
  /** Called once, with the id of the entry chosen, after `onClose`. */
  onChoose: (id: string) => void
  onClose: () => void
  /** `PaletteItem`s. */
  children: ReactNode
}

/** A field over a list: type to find, arrows and Enter to choose, Escape or a click outside to leave. */
export function PaletteDialog({ typed, filter, clearOf = null, onChoose, onClose, ...rest }: PaletteDialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    const dialog = ref.current
    if (dialog) openModal(dialog)
    return () => {
      dialog?.close()
      returnFocus(before)
    }
  }, [])
  useEffect(() => nameChosen(ref.current), [])
  const choose = (id: string) => {
    onClose()
    onChoose(id)
  }
  return (
    <dialog
      ref={ref}
      className={styles.palette}
      aria-label={rest.label}
      style={clearOf ? placeClearOf(clearOf) : undefined}
      closedby="any"
      // Told late of a closing after which it was opened again, as while developing.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose()
      }}
      onKeyDownCapture={(event) => {
        // The keys that compose a character choose nothing and close nothing.
        if (isComposing(event)) event.stopPropagation()
        else if (event.key === 'Escape') leave(event)
        else if (event.key === 'Enter') take(event, choose)
      }}
    >
      <Autocomplete
        {...(filter ? { filter } : {})}
        {...(typed ? { inputValue: typed.text, onInputChange: typed.onType } : {})}
      >
        <SearchField aria-label={rest.fieldLabel} autoFocus>
          <Input className={styles.input ?? ''} placeholder={rest.placeholder ?? rest.fieldLabel} />
        </SearchField>
        <Menu
          aria-label={rest.listLabel}
          className={styles.list ?? ''}
          disabledKeys={rest.disabledIds ?? []}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={styles.none}>{rest.nothingFound}</p>}
        >
          {rest.children}
        </Menu>
        {rest.more && <p className={styles.more}>{rest.more}</p>}
      </Autocomplete>
    </dialog>
  )
}

/** The entry that is shown as chosen. */
const chosenIn = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>('[role=menuitem][data-focused]')

/**
 * Enter takes what is shown as chosen. The library remembers the entry it went to when it was typed last, which may be gone
 * from a list that its owner makes anew.
 */
function take(event: KeyboardEvent<HTMLDialogElement>, choose: (id: string) => void): void {
  const chosen = chosenIn(event.currentTarget)
  const id = chosen?.dataset['key']
  if (id === undefined || chosen?.ariaDisabled === 'true') return
  event.preventDefault()
  event.stopPropagation()
  choose(id)
}

/** Lets the field name the entry that is shown as chosen, for the same reason; returns how to stop. */
function nameChosen(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (!dialog) return undefined
  const NAMES = 'aria-activedescendant'
  const observer = new MutationObserver(() => {
    const chosen = chosenIn(dialog)
    const field = dialog.querySelector('input')
    if (chosen && field && field.getAttribute(NAMES) !== chosen.id) field.setAttribute(NAMES, chosen.id)
  })
  observer.observe(dialog, { subtree: true, childList: true, attributeFilter: ['data-focused', NAMES] })
  return () => observer.disconnect()
}

/** A field of a search would take the first Escape to empty itself. */
function leave(event: KeyboardEvent<HTMLDialogElement>): void {
  event.preventDefault()
  event.stopPropagation()
  event.currentTarget.close()
}

type Stretch = { top: number; bottom: number }

/** Pixels of a palette besides its list, with room around it; and of the shortest list that is of use. */
const BESIDES = 96
const SHORTEST = 120

/** Below what is to be seen, or above it, whichever has more room. */
function placeClearOf({ top, bottom }: Stretch): CSSProperties | undefined {
  const below = innerHeight - bottom
  const room = Math.max(top, below) - BESIDES
  if (room < SHORTEST) return undefined
  return { '--palette-top': `${below >= top ? bottom + 8 : 24}px`, '--palette-list': `${room}px` } as CSSProperties
}
