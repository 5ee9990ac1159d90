import { catalogue } from '../../language/catalogue'
import { counted, formatCount } from '../../language/counts'
import type { Convention } from './conventions'

/** How a text was counted, part by part. */
export const UNIT_WORDS: Readonly<Record<Convention['unit'], string>> = catalogue({
  'code points': { en: 'code points', de: 'Codepunkte' },
  'UTF-16': { en: 'UTF-16', de: 'UTF-16' },
})

/** How the selections of a text were found to be counted, and how sure that is. */
export const countingWords = catalogue({
  withCrlf: (unit: string) => ({ en: `${unit} with CRLF`, de: `${unit} mit CRLF` }),
  crlfAsOne: (unit: string) => ({ en: `${unit} with CRLF as one`, de: `${unit} mit CRLF als einem` }),
  lineEndsAsTwo: (unit: string) => ({ en: `${unit} with line ends as two`, de: `${unit} mit Zeilenenden als zwei` }),
  markCounted: { en: 'byte-order mark counted', de: 'Byte-Order-Mark mitgezählt' },
  endIncluded: { en: 'end included', de: 'Ende eingeschlossen' },
  asOthers: { en: 'as the other texts of the file are counted', de: 'wie die anderen Texte der Datei gezählt sind' },
  verifiedByQuotes: (name: string, verified: number, placed: number, how: string) => ({
    en: `“${name}”: ${formatCount(verified)} of ${counted(placed, 'selection', 'selections')} verified by their quotes, ${how}.`,
    de: `„${name}“: ${formatCount(verified)} von ${counted(placed, 'Markierung', 'Markierungen')} an ihren Zitaten bestätigt, ${how}.`,
  }),
  verifiedByWords: (name: string, verified: number, placed: number, how: string) => ({
    en: `“${name}”: ${formatCount(verified)} of ${counted(placed, 'selection', 'selections')} verified by where words begin and end, ${how}.`,
    de: `„${name}“: ${formatCount(verified)} von ${counted(placed, 'Markierung', 'Markierungen')} an Anfang und Ende von Wörtern bestätigt, ${how}.`,
  }),
  notCertain: {
    en: 'This is not certain: look at its passages.',
    de: 'Das ist nicht sicher: Sehen Sie die Stellen an.',
  },
  otherReading: (how: string, taken: string, other: string) => ({
    en: `This is not certain: counted as ${how}, ${taken} would be ${other}. Taken is what fits best, and of what fits alike the nearest to the standard: look at its passages.`,
    de: `Das ist nicht sicher: Anders gezählt (${how}) wäre ${taken} stattdessen ${other}. Genommen ist, was am besten passt, und von gleich gut Passendem das, was dem Standard am nächsten ist: Sehen Sie die Stellen an.`,
  }),
  nothing: { en: 'nothing', de: 'nichts' },
  reading: (words: string) => ({ en: `“${words}”`, de: `„${words}“` }),
})
