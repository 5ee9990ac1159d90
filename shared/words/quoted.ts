/** What ends a quotation, by the mark that begins it: in English, German, French, Swedish and as typed. */
const ENDS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '”': '”',
  '"': '"',
  '‘': '’',
}
const DOUBLE = '“”„«»"'
/** Marks that begin a quotation wherever they stand; the others only where no word stands before them. */
const ALWAYS_BEGIN = '“„«'
const BEFORE_A_BEGINNING = /^[\s([{“„«‘–—]?$/
const LETTER = /[\p{L}\p{N}]/u
const BLANK = /^[\s\u00A0\u202F]$/

/**
 * Words in English quotation marks. The marks of a quotation within them, whichever language's they are, become single
 * ones, and those within that one double again. An apostrophe stays one.
 */
export function quoted(words: string): string {
  const characters = words.split('')
  /** The marks that began what has not ended, the innermost last. */
  const begun: string[] = []
  let out = ''
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at]!
    const [before, after] = [characters[at - 1] ?? '', characters[at + 1] ?? '']
    if (ends(character, begun.at(-1), after)) {
      begun.pop()
      out = '«»'.includes(character) ? out.trimEnd() : out
      out += begun.length % 2 === 0 ? '’' : '”'
    } else if (begins(character, before)) {
      out += begun.length % 2 === 0 ? '‘' : '“'
      begun.push(character)
      if ('«»'.includes(character)) while (BLANK.test(characters[at + 1] ?? '')) at += 1
    } else out += DOUBLE.includes(character) ? '’' : character
  }
  return `“${out}”`
}

/** A single mark within a word is an apostrophe. */
const ends = (character: string, begun: string | undefined, after: string): boolean =>
  begun !== undefined && (ENDS[begun] ?? '').includes(character) && (character !== '’' || !LETTER.test(after))

const begins = (character: string, before: string): boolean =>
  character in ENDS && (ALWAYS_BEGIN.includes(character) || BEFORE_A_BEGINNING.test(before))
