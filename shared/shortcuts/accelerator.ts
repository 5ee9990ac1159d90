import { KEY_NAMES } from './key-words'

/** What keys a shortcut is made of. An accelerator is the same as one text, in Electron's words: "CmdOrCtrl+Shift+Z". */
export type Keys = {
  /** A letter in capitals, a digit, a sign as it is typed, or the name of a key. */
  key: string
  control: boolean
  alt: boolean
  shift: boolean
}

/** Electron's names of keys, by what a page calls them. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ' ': 'Space',
  '+': 'Plus',
}
const PAGE_NAMES = new Map(Object.entries(NAMES).map(([page, ours]) => [ours, page]))

/** What a page calls a key of an accelerator: "ArrowUp" for "Up". */
export const pageName = (key: string): string => PAGE_NAMES.get(key) ?? key

/** The key of an accelerator by what a page calls it. */
export const keyName = (page: string): string => NAMES[page] ?? page

export const isLetter = (key: string): boolean => /^[A-Z]$/.test(key)
export const isDigit = (key: string): boolean => /^[0-9]$/.test(key)
/** A sign that keyboards have in different places. */
export const isSign = (key: string): boolean => key === 'Plus' || /^[!-/:-@[-`{-~]$/.test(key)
/** F1 to F24, which type nothing. */
export const isFunctionKey = (key: string): boolean => /^F(?:[1-9]|1[0-9]|2[0-4])$/.test(key)
/** Keys by which people move and mend in a text, whatever is held with them. */
const MOVING: ReadonlySet<string> = new Set(
  'Up Down Left Right Home End PageUp PageDown Insert Delete Backspace Enter Tab Space Escape'.split(' '),
)
export const isMoving = (key: string): boolean => MOVING.has(key)

const isKey = (key: string): boolean =>
  isLetter(key) || isDigit(key) || isSign(key) || isFunctionKey(key) || isMoving(key)

const MODIFIERS = ['CmdOrCtrl', 'Alt', 'Shift'] as const

/** Takes an accelerator apart; null for what is none. */
export function keysOf(accelerator: string): Keys | null {
  const parts = accelerator.split('+')
  const key = parts.pop() ?? ''
  const inOrder = MODIFIERS.filter((modifier) => parts.includes(modifier))
  if (!isKey(key) || key === '+' || inOrder.join('+') !== parts.join('+')) return null
  return { key, control: parts.includes('CmdOrCtrl'), alt: parts.includes('Alt'), shift: parts.includes('Shift') }
}

/** The one way to write these keys. */
export const acceleratorOf = ({ key, control, alt, shift }: Keys): string =>
  [control && 'CmdOrCtrl', alt && 'Alt', shift && 'Shift', key].filter(Boolean).join('+')

/**
 * Whether it would type, move or mend in a text or a table: such keys work only outside of them. All others
 * work wherever the focus is.
 */
export function staysOutOfText(accelerator: string): boolean {
  const keys = keysOf(accelerator)
  if (!keys) return true
  if (isFunctionKey(keys.key)) return false
  return isMoving(keys.key) || (!keys.control && !keys.alt)
}

const SIGNS_SHOWN: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→', Plus: '+' }

const SIGNS_OF_MAC: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Alt: '⌥' }

/** An accelerator as people read it: "Ctrl+K", "Alt+↓"; on a Mac "⌘+K", in German "Strg+K". */
export function acceleratorText(accelerator: string, mac: boolean): string {
  const shown = (part: string) => (mac && SIGNS_OF_MAC[part]) || SIGNS_SHOWN[part] || KEY_NAMES[part] || part
  return accelerator.split('+').map(shown).join('+')
}
