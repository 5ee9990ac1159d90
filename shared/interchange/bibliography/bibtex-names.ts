import { fromLatex } from './latex-text'
import { nameFrom } from './names'
import type { ReadingLog } from './reading-log'
import { referenceNotes } from './reading-words'

/** Names between “and”, which counts only outside braces. */
export function authorsOf(value: string, unknown: (command: string) => void, log: ReadingLog): string[] {
  return splitOutside(value, ' and ').flatMap((each) => {
    const name = each.trim()
    if (name === '') return []
    if (name === 'others') {
      log.note(referenceNotes.andOthers)
      return []
    }
    const read = nameOf(name, (words) => fromLatex(words, unknown))
    return read === '' ? [] : [read]
  })
}

/** A name as BibTeX reads it: “von Last, Jr, First”, “First von Last”, or in braces as a whole. */
function nameOf(name: string, read: (words: string) => string): string {
  const whole = (family: string) => nameFrom({ family: read(family), given: '', suffix: '' })
  const commas = splitOutside(name, ',')
  if (commas.length > 1) {
    const [family = '', second = '', third] = commas
    const [given, suffix] = third === undefined ? [second, ''] : [third, second]
    return nameFrom({ family: read(family), given: read(given), suffix: read(suffix) })
  }
  const words = splitOutside(name.replace(/\s/g, ' '), ' ').filter((word) => word !== '')
  if (words.length < 2) return whole(name)
  const small = words.findIndex((word, at) => at < words.length - 1 && /^\p{Ll}/u.test(word))
  const last = small === -1 ? words.length - 1 : small
  return nameFrom({
    family: read(words.slice(last).join(' ')),
    given: read(words.slice(0, last).join(' ')),
    suffix: '',
  })
}

/** Parts between a separator, blanks of which may be any white space, where it stands outside braces. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let [depth, from] = [0, 0]
  const plain = separator === ',' ? text : text.replace(/\s/g, ' ')
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at]
    if (sign === '\\') at += 1
    else if (sign === '{') depth += 1
    else if (sign === '}') depth -= 1
    else if (depth <= 0 && plain.slice(at, at + separator.length).toLowerCase() === separator) {
      parts.push(plain.slice(from, at))
      from = at + separator.length
      // The blank that ends one “and” may begin the next.
      at = separator === ' and ' ? from - 2 : from - 1
    }
  }
  return [...parts, plain.slice(from)]
}
