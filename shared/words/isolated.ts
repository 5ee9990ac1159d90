const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * Words that others stand behind: what is read from right to left would take a band in brackets along and turn it round,
 * and a whole sentence as well, were it not closed off, line by line (Unicode UAX #9).
 */
export const isolated = (name: string): string =>
  name.replace(/[^\n]+/g, (line) => (RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line))
