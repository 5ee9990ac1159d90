const SHORT = 60

/** A quote short enough for a label or an announcement. */
export const shortQuote = (quote: string): string =>
  quote.length > SHORT ? `${quote.slice(0, SHORT - 1).trimEnd()}…` : quote
