import { quoted } from '../../words/quoted'
import { short } from '../../words/short'

/** A note quotes this many characters of a long passage; the evidence section has it whole. */
const LONGEST = 240

/** The words of a note in quotation marks on one line, a long passage with the cut shown. */
export const shownQuote = (quote: string): string => quoted(short(quote, LONGEST, ' […]'))
