/** Abbreviations after which a sentence mostly goes on; and a letter with a stop, as in "U.S." or "J. Doe". */
const GOES_ON =
  /(?:^|[\s(“"‘'])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mrs?|Ms|Dr|Prof|St|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|Hon|Rev|Jr|Sr|No|Nos|Nr|Art|Abs|Sec|para|pp?|vol|ed|eds|vs|cf|ca|approx|incl|etc|e\.g|i\.e|z\.B|d\.h|u\.a|bzw|usw|ggf|Mio|Mrd|M|Mme|Mlle|Mgr|Sra?|Dra?|Inc|Ltd|Co|Corp)\.\s*$/iu
/** A sentence that begins in small letters is the rest of the one before. */
const BEGINS_SMALL = /^["“‘'(]?\p{Ll}/u

/** German writes "3. Mai"; other languages have their months small. */
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/
const MONTH = /^(?:Jan|Jän|Feb|März|Mär|Apr|Mai|Juni|Juli|Aug|Sep|Okt|Nov|Dez|Jahrhundert)/

/** More languages than the sources of a project are in. */
const MOST_SEGMENTERS = 50
const segmenters = new Map<string, Intl.Segmenter>()

/** Ends sentences as a language does; one that nobody knows, or that is none, as most do. */
function sentenceSegmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  if (segmenters.size >= MOST_SEGMENTERS) segmenters.clear()
  const made = newSentenceSegmenter(language)
  segmenters.set(language, made)
  return made
}

function newSentenceSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || 'en', { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}

/** Characters on either side in which the ends of a sentence are looked for. */
const REACH = 5_000

/**
 * The sentence (or sentences) of a text that a stretch of it stands in, without white space at the ends; UAX #29, with
 * abbreviations joined. Offsets in UTF-16 code units. A text of one paragraph; its language (BCP 47) says what ends a
 * sentence: in Greek the semicolon does.
 */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
  language = 'en',
): {
  start: number
  end: number
} {
  const from = Math.max(0, start - REACH)
  const around = text.slice(from, Math.min(text.length, end + REACH))
  let [first, last] = [0, around.length]
  for (const index of beginnings(around, language)) {
    if (from + index <= start) first = index
    else if (from + index >= end) {
      last = index
      break
    }
  }
  const words = around.slice(first, last)
  return {
    start: from + first + (words.length - words.trimStart().length),
    end: from + first + words.trimEnd().length,
  }
}

/** The sentences of a text of one paragraph, told as in `sentenceAround`, without white space at their ends. */
export function sentencesOf(text: string, language = 'en'): { start: number; end: number }[] {
  const starts = [0, ...beginnings(text, language)]
  return starts.flatMap((start, index) => {
    const words = text.slice(start, starts[index + 1])
    const [from, to] = [start + words.length - words.trimStart().length, start + words.trimEnd().length]
    return from < to ? [{ start: from, end: to }] : []
  })
}

/** Where each sentence but the first begins. */
function* beginnings(text: string, language: string): Generator<number> {
  for (const { segment, index } of sentenceSegmenter(language).segment(text)) {
    if (index > 0 && !goesOn(text.slice(Math.max(0, index - LONGEST_SHORT), index), segment)) yield index
  }
}

/** More characters than any of the abbreviations has. */
const LONGEST_SHORT = 20

const goesOn = (before: string, next: string): boolean =>
  BEGINS_SMALL.test(next) || GOES_ON.test(before) || (ORDINAL.test(before) && MONTH.test(next))
