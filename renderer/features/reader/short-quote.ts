const LABEL = 60

/** A quote short enough for a label or an announcement, cut at `longest` characters. */
export const shortQuote = (quote: string, longest = LABEL): string =>
  quote.length > longest ? `${quote.slice(0, longest - 1).trimEnd()}…` : quote
