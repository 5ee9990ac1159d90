import { catalogue } from '../language/catalogue'

/** What keyboards print on keys that have a name. */
export const KEY_NAMES: Readonly<Record<string, string>> = catalogue({
  CmdOrCtrl: { en: 'Ctrl', de: 'Strg' },
  Alt: { en: 'Alt', de: 'Alt' },
  Shift: { en: 'Shift', de: 'Umschalt' },
  Home: { en: 'Home', de: 'Pos1' },
  End: { en: 'End', de: 'Ende' },
  PageUp: { en: 'PageUp', de: 'Bild auf' },
  PageDown: { en: 'PageDown', de: 'Bild ab' },
  Insert: { en: 'Insert', de: 'Einfg' },
  Delete: { en: 'Delete', de: 'Entf' },
  Backspace: { en: 'Backspace', de: 'Rücktaste' },
  Enter: { en: 'Enter', de: 'Eingabe' },
  Tab: { en: 'Tab', de: 'Tab' },
  Space: { en: 'Space', de: 'Leertaste' },
  Escape: { en: 'Escape', de: 'Esc' },
})

/** Why keys cannot be a shortcut. */
export const whyNotWords = catalogue({
  movesFocus: {
    en: 'It moves the focus, chooses or closes. Choose other keys.',
    de: 'Das bewegt den Fokus, wählt oder schließt. Wählen Sie andere Tasten.',
  },
  movesInText: {
    en: 'It moves or mends in a text. Choose other keys.',
    de: 'Das bewegt sich in einem Text oder verbessert ihn. Wählen Sie andere Tasten.',
  },
  paragraphs: {
    en: 'It goes from paragraph to paragraph. Choose other keys.',
    de: 'Das geht von Absatz zu Absatz. Wählen Sie andere Tasten.',
  },
  systems: { en: 'The system has it. Choose other keys.', de: 'Das System hat es. Wählen Sie andere Tasten.' },
  windows: { en: 'The window has it. Choose other keys.', de: 'Das Fenster hat es. Wählen Sie andere Tasten.' },
  endOfPassage: {
    en: 'It moves the end of a passage. Choose other keys.',
    de: 'Das verschiebt das Ende einer Stelle. Wählen Sie andere Tasten.',
  },
  noShortcut: (typed: string) => ({
    en: `“${typed}” is no shortcut, e.g. “CmdOrCtrl+Shift+F”.`,
    de: `„${typed}“ ist kein Tastenkürzel wie „CmdOrCtrl+Shift+F“.`,
  }),
  digits: { en: 'Digits tag. Choose another key.', de: 'Ziffern codieren. Wählen Sie eine andere Taste.' },
  shiftedDigit: {
    en: 'With Shift, other keyboards type a digit. Choose other keys.',
    de: 'Mit Umschalt tippen andere Tastaturen eine Ziffer. Wählen Sie andere Tasten.',
  },
  shiftedSign: {
    en: 'Shift is how the sign is typed. Choose it without Shift.',
    de: 'Mit Umschalt wird das Zeichen getippt. Wählen Sie es ohne Umschalt.',
  },
  altGr: {
    en: 'Ctrl with Alt is AltGr on many keyboards, and types. Choose other keys.',
    de: 'Strg mit Alt ist auf vielen Tastaturen AltGr und tippt. Wählen Sie andere Tasten.',
  },
  altGrTypes: {
    en: 'AltGr is for typing. Choose keys without it.',
    de: 'AltGr ist zum Tippen da. Wählen Sie Tasten ohne AltGr.',
  },
  notOnAll: (key: string) => ({
    en: `“${key}” is not on every keyboard. Choose another key.`,
    de: `„${key}“ gibt es nicht auf jeder Tastatur. Wählen Sie eine andere Taste.`,
  }),
})
