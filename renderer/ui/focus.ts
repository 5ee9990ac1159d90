import { besideLost, type ListPlace, listPlaceOf } from './list-place'

const USABLE = ':not(:disabled, [aria-disabled="true"], [tabindex="-1"])'
const STOP = '[tabindex="0"]'
const FIELD = ['input', 'select', 'textarea'].map((name) => `${name}${USABLE}`).join(', ')
const CONTROL = `a[href], button${USABLE}`

/** Also what only the arrow keys reach. */
const USABLE_NOW = ':not(:disabled, [aria-disabled="true"])'

const ANY = `${STOP}, ${FIELD}, ${CONTROL}`

/** Where keys go that were meant for a part of the window: what it marks as its work, else where one is in it. */
const WORK = '[data-work]'
/** The one of a list that is shown; a cell of a table that says so of itself takes no keys. */
const CURRENT = `:is(a[href], button)[aria-current]${USABLE}`

/** A screen that is not divided, as one with nothing in it yet, is a pane as a whole. */
const PANES = '[data-pane], main:not(:has([data-pane]))'

let wanted = false
let last: HTMLElement | null = null
let lastPlace: ListPlace | null = null

/**
 * Brings the focus to what the screen is for: the text, the grid, the tree, the matrix, the list. Where that is still
 * being read, or a dialog is open, it follows as soon as it can; a click or Tab until then is the analyst's own choice.
 */
export function focusWork(): void {
  wanted = true
  giveFocus()
}

/** Gives the focus to a part of the window; where that lies in a drawer, the drawer opens. */
export function focusIn(element: HTMLElement | null | undefined, how?: FocusOptions): void {
  const drawer = element?.closest<HTMLElement>('[popover]')
  if (drawer) {
    // A drawer that closes gives the focus back; what lies around the screen is no place for it to go.
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && !activeElement.closest('main')) activeElement.blur()
    drawer.togglePopover(true)
  }
  element?.focus(how)
}

/** Opens a dialog over the window; one that belongs to a drawer opens that first: in a closed one nobody would see it. */
export function openModal(dialog: HTMLDialogElement): void {
  dialog.closest<HTMLElement>('[popover]')?.togglePopover(true)
  dialog.showModal()
  // Words that can be scrolled take the focus before the first control does, and Enter does nothing there.
  if (!document.activeElement?.matches(`${ANY}, [contenteditable], summary`))
    dialog.querySelector<HTMLElement>(ANY)?.focus()
}

/** What was chosen in a drawer is to be seen: the drawer it was chosen in, if it was one, closes. */
export function closeDrawer(within: Element): void {
  within.closest<HTMLElement>('[popover]')?.togglePopover(false)
}

/** Gives the focus to what somebody has asked for, though the work was to have it as soon as it could. */
export function takeFocus(element: HTMLElement | null, how: FocusOptions = { preventScroll: true }): void {
  wanted = false
  focusIn(element, how)
}

/** After a dialog: back to where it was on the screen; what lies around the screen gives it to the work. */
export function returnFocus(before: Element | null): void {
  if (before instanceof HTMLElement) focusIn(before, { preventScroll: true })
  if (!document.querySelector('main')?.contains(before)) focusWork()
}

/** Takes the focus to the next pane, or the one before, round and round. */
export function focusPane(step: 1 | -1): void {
  wanted = false
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)]
  const current = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = current === -1 && step === -1 ? panes.length - 1 : (current + step + panes.length) % panes.length
  const pane = panes[next]
  if (pane) enterPane(pane)
}

/** Gives the focus to what can be used first in a pane, unless it is in there already. */
export function enterPane(pane: HTMLElement): void {
  if (pane.contains(document.activeElement)) return
  focusIn(workIn(pane) ?? stopIn(pane, [CURRENT, STOP, FIELD, CONTROL]) ?? pane)
}

/**
 * While the window is shown: what had the focus may go, and the focus is then at the next item where it was in a list,
 * else at the work, never nowhere. What was moved has it still.
 */
export function keepFocus(): () => void {
  wanted = false
  const listening = new AbortController()
  const { signal } = listening
  const choose = () => {
    wanted = false
    last = null
  }
  const note = ({ target }: Event) => {
    last = target instanceof HTMLElement ? target : null
    lastPlace = last && listPlaceOf(last)
  }
  const chooseByKey = ({ key }: KeyboardEvent) => void (key === 'Tab' && (wanted = false))
  document.addEventListener('focusin', note, { signal })
  document.addEventListener('pointerdown', choose, { signal, capture: true })
  document.addEventListener('keydown', chooseByKey, { signal, capture: true })
  const seen = new MutationObserver((records) => {
    if (!wanted && isMoved(records)) last?.focus({ preventScroll: true })
    else if (wanted || (isLost() && !focusBeside())) giveFocus()
  })
  seen.observe(document.body, { childList: true, subtree: true })
  return () => {
    listening.abort()
    seen.disconnect()
    wanted = false
    last = null
  }
}

/** A list that is put in order anew, as after a rename, takes the focus from the item that it moves. */
function isMoved(records: readonly MutationRecord[]): boolean {
  if (!last?.matches(USABLE_NOW) || document.activeElement !== document.body) return false
  return records.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(last)))
}

const isLost = (): boolean => last !== null && !last.isConnected && document.activeElement === document.body

/** Gives the focus to the item beside the one that had it and is gone; false where there is none. */
function focusBeside(): boolean {
  if (document.querySelector('dialog[open]')) return false
  for (const item of lastPlace ? besideLost(lastPlace) : []) {
    const stop = item.querySelector<HTMLElement>(ANY)
    if (stop) {
      focusIn(stop)
      return true
    }
  }
  return false
}

function giveFocus(): void {
  if (document.querySelector('dialog[open]')) return
  const main = document.querySelector('main')
  const work = main && workIn(main)
  if (!work) return
  wanted = false
  // A control within a text may stand far below: whoever comes to the text sees its beginning.
  focusIn(work, { preventScroll: !work.matches(STOP) })
}

function workIn(part: HTMLElement): HTMLElement | null {
  const work = part.querySelector<HTMLElement>(WORK)
  if (!work || work.matches(STOP)) return work
  return stopIn(work, [STOP, FIELD, CURRENT, CONTROL]) ?? work
}

/** The first that can be used, by the order of the kinds before that of the page: a field comes before "Delete". */
function stopIn(part: HTMLElement, kinds: readonly string[]): HTMLElement | null {
  for (const kind of kinds) {
    const found = part.querySelector<HTMLElement>(kind)
    if (found) return found
  }
  return null
}
