const SENTENCE_END = /[.!?…。！？؟।:;][\s"'’”»›)\]」』\d]*$/u
const SENTENCE_INSIDE = /\p{L}{2}[.!?…؟।][”"»’)]?\s+["“„«‘(]?[\p{Lu}\p{Lo}]|[。！？]/u

/** Characters at either end that tell. */
const LOOKED_AT = 200

/** Whether a block reads like running text: it ends as a sentence does, or holds the end of one. */
export const isSentence = (text: string): boolean =>
  SENTENCE_END.test(text.slice(-LOOKED_AT)) || SENTENCE_INSIDE.test(text.slice(0, LOOKED_AT))
