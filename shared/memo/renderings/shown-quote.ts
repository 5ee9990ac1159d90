/** A note quotes this many characters of a long passage; the evidence section has it whole. */
const LONGEST = 240

/** The words of a note in quotation marks on one line, a long passage cut at a word with the cut shown. */
export function shownQuote(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return `“${line}”`
  const cut = line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')
  const words = cut.replace(/ \S*$/, '')
  return `“${words} […]”`
}
