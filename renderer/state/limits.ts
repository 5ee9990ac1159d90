/** How many characters the model keeps of each kind of text. */
export const LIMITS = {
  /** One line: titles, names, outlets. */
  line: 500,
  /** Paragraphs. */
  prose: 50_000,
  url: 4_000,
  /** A language tag. */
  language: 35,
  /** The name of a moment in the history. */
  moment: 200,
} as const
