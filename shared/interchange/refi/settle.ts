import { short } from '../../words/short'
import { ASPECTS, type Convention, conventionWords, type RawText } from './conventions'
import { countingWords } from './counting-words'
import type { CountedAs, Detected } from './offsets'

/** How a text is taken to be counted, and why where that is not certain. */
export type Settled = {
  counted: CountedAs
  /** Told by the other texts of the file, since this one leaves it open. */
  isBorrowed: boolean
  /** What the text could be counted as just as well, and was not; null where nothing is open. */
  other: CountedAs | null
  isDoubtful: boolean
}

/**
 * Decides for each text how it was counted. One that leaves it open is counted as the other texts of its file are, where
 * these agree; else what fits best is taken, and of what fits alike the nearest to the standard.
 */
export function settle(texts: readonly Detected[]): Settled[] {
  const agreed = agreedIn(texts)
  return texts.map((text) => {
    const [best, ...others] = text.fitting
    if (!text.isDoubtful) return { counted: best, isBorrowed: false, other: null, isDoubtful: false }
    const like = likeOthers([best, ...others], agreed)
    const [taken = best] = like
    const isOpen = like.some((each) => !isSame(each, taken))
    const isBorrowed = like.length <= others.length && !isOpen
    const other = isBorrowed ? null : ([best, ...others].find((each) => !isSame(each, taken)) ?? null)
    return { counted: taken, isBorrowed, other, isDoubtful: !isBorrowed }
  })
}

/** Those that count as the other texts do, aspect by aspect; one in which none does is left aside. */
function likeOthers(all: readonly CountedAs[], agreed: Partial<Convention>): readonly CountedAs[] {
  let like = all
  for (const aspect of ASPECTS) {
    const those = like.filter(({ convention }) => convention[aspect] === agreed[aspect])
    if (those.length > 0) like = those
  }
  return like
}

/** What the texts of a file that prove anything have in common. */
function agreedIn(texts: readonly Detected[]): Partial<Convention> {
  const agreed = ASPECTS.flatMap((aspect) => {
    const values = new Set(texts.flatMap(({ proven }) => (proven[aspect] === undefined ? [] : [proven[aspect]])))
    return values.size === 1 ? [[aspect, [...values][0]] as const] : []
  })
  return Object.fromEntries(agreed) as Partial<Convention>
}

const isSame = (one: CountedAs, other: CountedAs): boolean =>
  one.spans.every((span, index) => span?.start === other.spans[index]?.start && span?.end === other.spans[index]?.end)

/** Characters of a reading that are shown as an example. */
const SHOWN = 60

/** How a text was counted, by what that is known, and where it is not certain an example of either reading. */
export function settledWords(name: string, settled: Settled, { by }: Detected, raw: RawText): string {
  const { convention, placed, verified } = settled.counted
  const { asOthers, verifiedByQuotes, verifiedByWords } = countingWords
  const how = [conventionWords(convention, raw), ...(settled.isBorrowed ? [asOthers] : [])].join(', ')
  const told = (by === 'quotes' ? verifiedByQuotes : verifiedByWords)(name, verified, placed, how)
  return settled.isDoubtful ? `${told} ${doubtWords(settled, raw)}` : told
}

function doubtWords({ counted: taken, other }: Settled, raw: RawText): string {
  const index = other?.spans.findIndex(
    (span, at) => span?.start !== taken.spans[at]?.start || span?.end !== taken.spans[at]?.end,
  )
  if (!other || index === undefined) return countingWords.notCertain
  const wordsIn = ({ spans }: CountedAs) => {
    const span = spans[index]
    if (!span) return countingWords.nothing
    // A blank at an end may be all that the readings differ in.
    const words = raw.text.slice(span.start, span.end).replace(/\s+/g, ' ')
    const [before, after] = [words.startsWith(' ') ? ' ' : '', words.endsWith(' ') ? ' ' : '']
    return countingWords.reading(`${before}${short(words, SHOWN)}${after}`)
  }
  return countingWords.otherReading(conventionWords(other.convention, raw), wordsIn(taken), wordsIn(other))
}
