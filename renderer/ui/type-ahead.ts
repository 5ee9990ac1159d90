/** A pause this long, in milliseconds, begins another word. */
const WORD_PAUSE = 700

/** Letters typed in a list one soon after the other, as far as they go. */
let typed = { letters: '', at: 0, list: null as Element | null }

/** Whether a word has just been begun in a list, so that the next letter goes on with it. */
export const isWordBegun = (list: Element, timeStamp: number): boolean =>
  typed.list === list && timeStamp - typed.at < WORD_PAUSE

export const isLetter = (key: string): boolean => /^\p{L}$/u.test(key)

type Typed = { letter: string; list: Element; timeStamp: number }

/**
 * Where a letter typed in a list leads: the next item, round and round, that begins with what was typed; the same letter
 * again goes on to the next one. `at` where nothing begins so. `wordsOf` gives the words of an item, null for one that
 * cannot be chosen.
 */
export function itemTyped(
  { letter, list, timeStamp }: Typed,
  count: number,
  at: number,
  wordsOf: (index: number) => string | null,
): number {
  const letters = (isWordBegun(list, timeStamp) ? typed.letters : '') + letter.toLocaleLowerCase()
  typed = { letters, at: timeStamp, list }
  const sameLetter = letters === letters.charAt(0).repeat(letters.length)
  const wanted = sameLetter ? letters.charAt(0) : letters
  const from = Math.max(0, sameLetter ? at + 1 : at)
  for (let step = 0; step < count; step += 1) {
    const index = (from + step) % count
    if (wordsOf(index)?.trim().toLocaleLowerCase().startsWith(wanted)) return index
  }
  return at
}
