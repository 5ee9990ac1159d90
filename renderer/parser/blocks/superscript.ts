const raised = (plain: string, characters: string): Map<string, string> => {
  const letters = Array.from(characters)
  return new Map(Array.from(plain, (letter, at) => [letter, letters[at] ?? letter]))
}
const SUPERSCRIPTS = raised('0123456789+-−–=()abcdefghijklmnoprstuvwxyz', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ')
const MARKS = new Map([
  ['tm', '™'],
  ['sm', '℠'],
  ['(r)', '®'],
])
const SIGNS = /^[°ºª®©™℠*†‡§¶#'’′″"”|]+$/
/** 1st, XXIe, 2ème: the end of a word that is only set higher. */
const ORDINAL = /^(?:st|nd|rd|th|ths|er|ers|re|res|e|es|è|ère|ème|eme|nde|de|ste)$/i
const NUMBER = /(?:\d|(?:^|[^\p{L}])[IVXLCDM]+)$/u
/** Mlle, Dr, Mgr, No: a capital and the end of the word. */
const ABBREVIATION = /^(?:lle|lles|me|mes|gr|r|rs|s|t|o|os|te|tes|ie)$/
const CAPITAL = /(?:^|[^\p{L}])[\p{Lu}n]$/u

/** Words set higher, as plain text that says what they mean; `before` is what they follow. */
export function superscript(written: string, before: string): string {
  const text = written.trim()
  const mark = MARKS.get(text.toLowerCase())
  if (mark !== undefined) return mark
  if (SIGNS.test(text) || text.startsWith('[')) return written
  if (NUMBER.test(before) && ORDINAL.test(text)) return written
  if (CAPITAL.test(before) && ABBREVIATION.test(text)) return written
  const letters = Array.from(text)
  const higher = letters.map((letter) => SUPERSCRIPTS.get(letter))
  const isWords = letters.length > 1 && /^[\p{L}\s]+$/u.test(text) && startsBlock(before)
  if (!isWords && higher.every((letter) => letter !== undefined)) return higher.join('')
  if (startsBlock(before)) return written
  return letters.length === 1 ? `^${text}` : `^(${text})`
}

/** Words set lower: H2O is written so, but an index that would run into what follows it is set off. */
export function subscript(written: string, before: string, after: string): string {
  const text = written.trim()
  if (text === '' || startsBlock(before)) return written
  const runsOn = /^[\p{L}\p{N}]/u.test(after)
  if (/^[\d.,+−-]+$/.test(text) && /[\p{L})\]]$/u.test(before) && !/^\d/.test(after)) return text
  return /^[\p{L}\p{N}]+$/u.test(text) && !runsOn ? `_${text}` : `_(${text})`
}

const startsBlock = (before: string): boolean => before === '' || /\s$/.test(before)
