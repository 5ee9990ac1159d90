/** What a spreadsheet may run when it opens a table: a formula, or a tab or new line that hides where one begins. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/
/** A number with its sign is none. */
const NUMBER = /^-(?:\d{1,15}(?:[.,]\d{1,15})?|[.,]\d{1,15})$/

/** Words as a spreadsheet shows them and never runs them: behind an apostrophe, which `fromNeutral` takes off again. */
export const neutral = (text: string): string => (isRun(text) ? `'${text}` : text)

/** The words of a cell that `neutral` made. */
export const fromNeutral = (text: string): string =>
  text.startsWith("'") && isRun(text.slice(1)) ? text.slice(1) : text

/** Also behind apostrophes of its own, so that none of them is taken off. */
function isRun(text: string): boolean {
  let at = 0
  while (text.charAt(at) === "'") at += 1
  const words = text.slice(at)
  return FORMULA.test(words) && !(at === 0 && NUMBER.test(words))
}
