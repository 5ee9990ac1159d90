/** Left is where lines begin, whichever side that is. */
export type Direction = 'up' | 'down' | 'left' | 'right'
/** As far as cells are filled, or empty: where a block of them ends or the next one begins. */
export type Edge = `${Direction}-edge`

/** What a key means in a grid that is not being edited: W3C APG grid pattern, and the habits of spreadsheets. */
export type GridAction =
  | {
      do: 'move' | 'extend'
      to: Direction | Edge | 'row-start' | 'row-end' | 'grid-start' | 'grid-end' | 'page-up' | 'page-down'
    }
  | { do: 'select'; what: 'row' | 'column' | 'all' }
  | { do: 'edit' | 'clear' | 'choose' }
  /** From the first row, the first column or the active cell into the rest of the selection. */
  | { do: 'fill'; from: 'row' | 'column' | 'cell' }
  /** To the heading of the group that the row is in. */
  | { do: 'heading' }
  /** What was typed in the cell and not finished; `bring-back` takes that back. */
  | { do: 'give-up' | 'bring-back' }
  /** Typing replaces what the cell holds. */
  | { do: 'type'; text: string }
  /** The first key of a character that takes several: the field that opens goes on with it. */
  | { do: 'compose' }

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> & {
  getModifierState?(key: 'AltGraph'): boolean
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** `key` is the one of the event as `keyAlong` says it. */
export function gridAction(event: Key, key = event.key): GridAction | null {
  const { shiftKey, altKey } = event
  // A dead key, as ´ before e, or an input method: what comes of it is not known yet.
  if (key === 'Dead' || key === 'Process') return { do: 'compose' }
  // Windows says Ctrl and Alt of the key that gives a third letter.
  if (key.length === 1 && event.getModifierState?.('AltGraph')) return { do: 'type', text: key }
  const control = event.ctrlKey || event.metaKey
  if (altKey) return key === 'ArrowDown' ? { do: 'choose' } : key === 'ArrowUp' ? { do: 'heading' } : null
  const move = shiftKey ? 'extend' : 'move'
  const arrow = ARROWS[key]
  if (arrow) return { do: move, to: control ? `${arrow}-edge` : arrow }
  if (key === 'Home') return { do: move, to: control ? 'grid-start' : 'row-start' }
  if (key === 'End') return { do: move, to: control ? 'grid-end' : 'row-end' }
  if (key === 'PageUp' && !control) return { do: move, to: 'page-up' }
  if (key === 'PageDown' && !control) return { do: move, to: 'page-down' }
  if (key === ' ' && control) return { do: 'select', what: 'column' }
  if (key === ' ' && shiftKey) return { do: 'select', what: 'row' }
  if (control) {
    // With Shift they are commands of the window.
    if (shiftKey) return null
    if (key.toLowerCase() === 'a') return { do: 'select', what: 'all' }
    if (key.toLowerCase() === 'd') return { do: 'fill', from: 'row' }
    if (key.toLowerCase() === 'r') return { do: 'fill', from: 'column' }
    if (key === 'Enter') return { do: 'fill', from: 'cell' }
    if (key.toLowerCase() === 'z') return { do: 'bring-back' }
    return null
  }
  if (key === 'Enter' || key === 'F2') return { do: 'edit' }
  if (key === 'Escape') return { do: 'give-up' }
  if (key === 'Delete' || key === 'Backspace') return { do: 'clear' }
  return key.length === 1 ? { do: 'type', text: key } : null
}

/** Whether a key was pressed on the header of a column or the heading of a group, which have keys of their own. */
export const isInHeading = ({ target }: Pick<KeyboardEvent, 'target'>): boolean =>
  target instanceof Element && target.closest('[data-row-group], [role=columnheader]') !== null
