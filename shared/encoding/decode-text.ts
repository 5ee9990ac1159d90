import { analyse } from 'chardet'
import { Refusal } from '../refusal'
import { type Decoded, decodingNotes, undecodedWords } from './encoding-words'
import { refuseHiddenLetters } from './hidden-letters'
import { labelOf } from './label-of'
import { findUtf16WithoutMark } from './utf-16'
import { readMixed } from './mixed-utf-8'
import { decodeWindows1252 } from './windows-1252'

export type DecodedText = {
  /** Newlines are LF; nothing else is changed. */
  text: string
  /** WHATWG label. */
  encoding: string
  /** What had to be assumed, in words for the analyst. */
  notes: string[]
}

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]
const UTF_32_MARKS = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
]
/** Enough for the letter statistics of an encoding; more only costs time. */
const SAMPLE_BYTES = 64 * 1024
/** Below this chardet is guessing, and Windows-1252 is the likelier guess for Western text. */
const CREDIBLE_MATCH = 40
/** Western text is hardly ever taken for Cyrillic or Greek, so that a short text of those needs less to be believed. */
const CREDIBLE_SCRIPT = 20
const OTHER_SCRIPT = /^(?:windows-125[13]|koi8-|iso-8859-[57]$|ibm866$|x-mac-cyrillic$)/

/**
 * Reads bytes as text, without ever replacing a character silently. `declared` is the encoding the document names itself;
 * `what` is what notes speak of.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null, what: Decoded = 'file'): DecodedText {
  const { text, encoding, notes } = decode(bytes, declared, what)
  refuseBrokenCharacters(text)
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, encoding, notes }
}

function decode(bytes: Uint8Array, declared: string | null, what: Decoded): DecodedText {
  if (UTF_32_MARKS.some((mark) => startsWith(bytes, mark))) {
    throw new Refusal('encoding', undecodedWords.notRead('UTF-32'))
  }
  const mark = MARKS.find((each) => startsWith(bytes, each.bytes))
  if (mark) return decodeMarked(bytes, mark.encoding)
  if (bytes.includes(0)) return decodeWithNuls(bytes)
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== null) refuseHiddenLetters(utf8, declared)
  if (utf8 !== null && !declaresEscapes(declared, utf8)) return { text: utf8, encoding: 'utf-8', notes: [] }
  return (
    (mayBeMixed(declared) && readMixed(bytes)) ||
    (declared && decodeDeclared(bytes, declared)) ||
    guess(bytes, declared, what)
  )
}

/** Pages that say they are Windows-1252 and are mostly UTF-8 are as common as the other way round. */
function mayBeMixed(declared: string | null): boolean {
  const encoding = declared && labelOf(declared)
  return !encoding || encoding === 'utf-8' || encoding === 'windows-1252'
}

/** How sure the statistics must be of an encoding. */
function isCredible({ name, confidence }: { name: string; confidence: number }): boolean {
  return confidence >= (OTHER_SCRIPT.test(labelOf(name) ?? '') ? CREDIBLE_SCRIPT : CREDIBLE_MATCH)
}

function decodeMarked(bytes: Uint8Array, encoding: string): DecodedText {
  const text = tryDecode(bytes, encoding)
  if (text === null) {
    const at = firstReplacement(bytes, encoding)
    throw new Refusal('damaged-text', undecodedWords.notAsBegun(encoding.toUpperCase(), at + 1))
  }
  return { text, encoding, notes: [] }
}

function decodeWithNuls(bytes: Uint8Array): DecodedText {
  const found = findUtf16WithoutMark(bytes)
  if (found) return { ...found, notes: [decodingNotes.byZeros(found.encoding.toUpperCase())] }
  throw new Refusal('binary', undecodedWords.notText(bytes.indexOf(0) + 1))
}

/** A page's own declaration is read as a browser reads it: characters it cannot mean become �, and the analyst is told. */
function decodeDeclared(bytes: Uint8Array, declared: string): DecodedText | null {
  const encoding = labelOf(declared)
  if (!encoding || encoding.startsWith('utf-16')) return null
  const text = tryDecode(bytes, encoding) ?? new TextDecoder(encoding).decode(bytes)
  const unreadable = text.split('\uFFFD').length - 1
  if (unreadable * 100 > text.length) return null
  return { text, encoding, notes: unreadable ? [decodingNotes.notValid(unreadable, encoding)] : [] }
}

function guess(bytes: Uint8Array, declared: string | null, what: Decoded): DecodedText {
  refuseDamagedUtf8(bytes)
  const best = analyse(bytes.subarray(0, SAMPLE_BYTES)).find(({ name }) => labelOf(name) && !name.startsWith('UTF'))
  const encoding = (best && isCredible(best) && labelOf(best.name)) || 'windows-1252'
  const text = tryDecode(bytes, encoding)
  return text === null
    ? {
        text: decodeWindows1252(bytes),
        encoding: 'windows-1252',
        notes: [assumedNote('windows-1252', declared, what)],
      }
    : { text, encoding, notes: [assumedNote(encoding, declared, what)] }
}

function assumedNote(encoding: string, declared: string | null, what: Decoded): string {
  if (declared === null) return decodingNotes.notSaid(what, encoding)
  const told = labelOf(declared) === null ? decodingNotes.unknown : decodingNotes.other
  return told(what, declared.slice(0, 40), encoding)
}

/** Mostly valid UTF-8 with a few bad bytes is damaged UTF-8: any other reading would garble all its accents. */
function refuseDamagedUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = text.split('\uFFFD').length - 1
  const beyondAscii = text.replace(/[\0-\x7f\uFFFD]/g, '').length
  if (damaged === 0 || beyondAscii < damaged * 4) return
  const line = text.slice(0, text.indexOf('\uFFFD')).split(/\r\n?|\n/).length
  throw new Refusal('damaged-text', undecodedWords.damagedUtf8(damaged, line))
}

function refuseBrokenCharacters(text: string): void {
  const at = text.search(/[\p{Surrogate}\uFFFE]/u)
  if (at < 0) return
  throw new Refusal('damaged-text', undecodedWords.halfCharacter(at + 1))
}

/** ISO-2022-JP and its kin are ASCII bytes with escapes, so they pass for UTF-8. */
function declaresEscapes(declared: string | null, text: string): boolean {
  return declared !== null && labelOf(declared)?.startsWith('iso-2022') === true && text.includes('\x1b')
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    if (encoding === 'windows-1252') return decodeWindows1252(bytes)
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function firstReplacement(bytes: Uint8Array, encoding: string): number {
  return new TextDecoder(encoding).decode(bytes).indexOf('\uFFFD')
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
