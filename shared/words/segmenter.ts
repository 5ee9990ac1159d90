const made = new Map<Granularity, Intl.Segmenter>()

type Granularity = 'grapheme' | 'word'

/**
 * Cuts text of any language into characters as people see them, or into words (UAX #29). Each is made when it is first
 * asked for: that takes milliseconds, which nothing is to lose while it starts.
 */
export function segmenterFor(granularity: Granularity): Intl.Segmenter {
  const known = made.get(granularity)
  if (known) return known
  const segmenter = new Intl.Segmenter('en', { granularity })
  made.set(granularity, segmenter)
  return segmenter
}
