const number = new Intl.NumberFormat()

/** Why a text does not fit, in words; null when it does. */
export const tooLong = (text: string, limit: number): string | null =>
  text.length > limit ? `At most ${number.format(limit)} characters fit; this has ${number.format(text.length)}.` : null

/** From this part of the limit on it matters how much is left. */
const NEAR = 0.9

/** How much of the limit is used, e.g. "470 of 500 characters"; null while that does not matter. */
export const lengthNear = (text: string, limit: number): string | null =>
  text.length >= limit * NEAR ? `${number.format(text.length)} of ${number.format(limit)} characters` : null
