import { uiWords } from './ui-words'

/** From this part of the limit on it matters how much is left. */
const NEAR = 0.9

/** How much of the limit is used, e.g. "470 of 500 characters"; null while that does not matter. */
export const lengthNear = (text: string, limit: number): string | null =>
  text.length >= limit * NEAR ? uiWords.lengthOf(text.length, limit) : null
