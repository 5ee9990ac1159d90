const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Small words that English texts are full of, and hardly any other. */
const ENGLISH = wordSet(`
  the of and to is are was were that which with for by not this these it we will would has have had be been from at or its
  their they than but if as an there when who
`)

/** Those of German, French, Spanish, Italian, Portuguese, Dutch, the Scandinavian languages and Polish. */
const OTHERS = wordSet(`
  der das den dem des und ist sind nicht mit von ein eine einer auf für dass wird werden im zu sich auch
  le la les et est sont que qui du dans pour une pas sur par au aux il elle ne
  el los las y es en por con del una se lo como su
  di che è non per della sono nel gli i un alla
  o os uma não da com em ao mais
  het een van niet op zijn dat te de
  och att som är av inte det på og ikke er til
  w nie się na z jest że do przez
`)

/** Fewer small words of other languages than these are names, or quoted. */
const LEAST = 3

const WORD = /\p{L}+/gu
const LATIN = /^\p{Script=Latin}/u

/**
 * Whether a paragraph is to be read as English: unless small words of other languages outnumber those of English, or most
 * of its words have other letters. What is too short to tell is taken for English.
 */
export function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(WORD) ?? []
  if (words.filter((word) => !LATIN.test(word)).length * 2 > words.length) return false
  const count = (of: ReadonlySet<string>) => words.filter((word) => of.has(word)).length
  const others = count(OTHERS)
  return others < LEAST || others <= count(ENGLISH)
}
