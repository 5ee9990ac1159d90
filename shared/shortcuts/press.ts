import { type Keys, isDigit, isFunctionKey, isLetter, isMoving, isSign, keyName, keysOf, pageName } from './accelerator'
import { whyNotWords } from './key-words'

/** One press of a key, as the page is told of it. */
export type Press = {
  /** What the layout makes of it. */
  key: string
  /** Where it lies, by the name it has on an American keyboard. */
  code: string
  control: boolean
  alt: boolean
  shift: boolean
  /** Held to type the third sign of a key: AltGr, which many systems report as Ctrl and Alt. */
  altGraph: boolean
  /** Part of a character that is being composed. */
  composing: boolean
  /** On a Mac, where Option types the third signs. */
  mac: boolean
}

/** By what a press means an accelerator: by the character it types, which comes first, or by where the key lies. */
export type Means = 'character' | 'position'

/** A layout has no Latin letters: what it types says nothing about ours, and where the key lies does. */
const FOREIGN = /^(?!\p{Script=Latin})[\p{L}\p{M}]/u

/** Where an American keyboard has its signs. */
const SIGN_CODES: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Semicolon: ';',
  Quote: "'",
  Backquote: '`',
  Backslash: '\\',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Minus: '-',
  Equal: '=',
}

/** Whether a press means an accelerator, and by what; null when it does not. */
export function meaning(press: Press, accelerator: string): Means | null {
  const wanted = keysOf(accelerator)
  if (!wanted || isComposed(press)) return null
  if (isSign(wanted.key)) return ofSign(press, wanted)
  if (press.altGraph && !(wanted.control && wanted.alt && isMoving(wanted.key))) return null
  if (press.control !== wanted.control || press.alt !== wanted.alt) return null
  if (isDigit(wanted.key)) return ofDigit(press, wanted)
  if (press.shift !== wanted.shift) return null
  if (isLetter(wanted.key)) return ofLetter(press, wanted.key)
  return press.key === pageName(wanted.key) ? 'character' : null
}

/** The digit that was pressed, on any keyboard and on its number pad; null for anything else. */
export function digitOf(press: Press): number | null {
  const found = DIGITS.find((digit) => meaning(press, digit) !== null)
  return found === undefined ? null : Number(found)
}
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** A dead key is the first half of a character. */
const isComposed = ({ composing, key }: Press): boolean =>
  composing || key === 'Dead' || key === 'Process' || key === 'Unidentified'

/** The Latin letter a press types; the Turkish i with and without its dot are one. */
function latinLetter(key: string): string | null {
  const letter = key === 'İ' ? 'I' : key.toUpperCase()
  return isLetter(letter) ? letter : null
}

function ofLetter({ key, code }: Press, wanted: string): Means | null {
  if (latinLetter(key) === wanted) return 'character'
  return FOREIGN.test(key) && code === `Key${wanted}` ? 'position' : null
}

/** French and Czech keyboards have signs and letters where others have digits, which they type with Shift. */
function ofDigit({ key, code, shift }: Press, wanted: Keys): Means | null {
  if (isDigit(key)) return key === wanted.key && (shift || !wanted.shift) ? 'character' : null
  return code === `Digit${wanted.key}` && shift === wanted.shift ? 'position' : null
}

/** What a sign is typed with differs between keyboards: Shift and AltGr are part of it. */
function ofSign(press: Press, wanted: Keys): Means | null {
  const typedWithAlt = press.altGraph || (press.mac && press.alt && !press.control)
  const sign = wanted.key === 'Plus' ? '+' : wanted.key
  if (typedWithAlt) return press.key === sign && !wanted.control && !wanted.alt && !wanted.shift ? 'character' : null
  if (press.control !== wanted.control || press.alt !== wanted.alt) return null
  if (press.key === sign) return press.shift || !wanted.shift ? 'character' : null
  const lies = FOREIGN.test(press.key) && SIGN_CODES[press.code] === sign && press.shift === wanted.shift
  return lies ? 'position' : null
}

/** What was pressed as an accelerator, to be given to a command. */
export type Pressed =
  | { accelerator: Keys; why: null }
  /** Nothing yet: a modifier alone, or half a character. */
  | { accelerator: null; why: null }
  | { accelerator: null; why: string }

/** Reads a press as the keys of a shortcut; says why where it can be none. */
export function pressed(press: Press): Pressed {
  const { control, alt, shift } = press
  if (isComposed(press) || MODIFIER_KEYS.has(press.key)) return { accelerator: null, why: null }
  const digit = press.altGraph ? undefined : ['0', ...DIGITS].find((each) => ofDigit(press, { ...NONE, key: each }))
  const position = FOREIGN.test(press.key)
    ? (/^Key([A-Z])$/.exec(press.code)?.[1] ?? SIGN_CODES[press.code])
    : undefined
  const key = latinLetter(press.key) ?? digit ?? position ?? keyName(press.key)
  if (isSign(key)) {
    // Shift and AltGr are how the sign is typed here; elsewhere it may be typed without.
    const typing = press.altGraph || (press.mac && alt && !control)
    return { accelerator: { key, control: control && !typing, alt: alt && !typing, shift: false }, why: null }
  }
  if (press.altGraph && !isMoving(key)) return { accelerator: null, why: whyNotWords.altGrTypes }
  if (isLetter(key) || isFunctionKey(key) || isMoving(key))
    return { accelerator: { key, control, alt, shift }, why: null }
  // Shift may be how the digit is typed here.
  if (isDigit(key)) return { accelerator: { key, control, alt, shift: shift && !isDigit(press.key) }, why: null }
  return { accelerator: null, why: whyNotWords.notOnAll(press.key) }
}

const NONE: Keys = { key: '', control: false, alt: false, shift: false }

const MODIFIER_KEYS: ReadonlySet<string> = new Set(
  'Shift Control Alt AltGraph Meta CapsLock NumLock ScrollLock Fn Hyper Super OS Compose'.split(' '),
)
