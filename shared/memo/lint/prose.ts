import type { Span } from '../../anchoring/span'
import type { Scales } from '../../lexicons/scales'
import { sentencesOf } from '../../words/sentences'
import type { MemoRisk } from '../material'
import type { CheckedWords } from './finding'
import { blanked, quotedIn } from './quiet'
import { type LikelihoodWord, likelihoodWordsIn } from './likelihood-words'

/** A run of a paragraph: of the words an analyst may change, from `own` on in their plain text, or filled in (null). */
export type Run = { text: string; own: number | null }

/** One paragraph of a memo's words as it is printed, with the way back to the words that are changed. */
export type Paragraph = {
  words: CheckedWords
  runs: readonly Run[]
  /** Whether an analyst wrote it for this memo; else it is drafted from what the project says. */
  written: boolean
  /** The risk it judges; null where it stands for no single one. */
  each: MemoRisk | null
  /** Rules on words are of English: those of another language are not held against them. */
  isEnglish: boolean
  /** Passages that are cited in it, with where the note stands in the text. */
  cited: readonly { at: number; passageId: string }[]
}

/** A sentence of it. Offsets of `text` are those of the sentence; quotations and code are blanked in it. */
export type Sentence = {
  paragraph: Paragraph
  /** The whole paragraph, with its quotations, and where the sentence stands in it. */
  span: Span
  text: string
  /** Stretches of it that the program filled in. */
  filled: readonly Span[]
  likelihoods: readonly LikelihoodWord[]
}

export const textOf = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('')

/** The sentences of a paragraph, with what they say of likelihoods. */
export function sentencesOfParagraph(paragraph: Paragraph, scales: Scales): Sentence[] {
  const whole = textOf(paragraph)
  const heard = blanked(whole, quotedIn(whole))
  const filled = filledIn(paragraph)
  return sentencesOf(whole).map((span) => {
    const text = heard.slice(span.start, span.end)
    const inSentence = filled.flatMap(({ start, end }) =>
      start < span.end && end > span.start
        ? [{ start: Math.max(start, span.start) - span.start, end: Math.min(end, span.end) - span.start }]
        : [],
    )
    return { paragraph, span, text, filled: inSentence, likelihoods: likelihoodWordsIn(text, scales) }
  })
}

function filledIn({ runs }: Paragraph): Span[] {
  const found: Span[] = []
  let at = 0
  for (const { text, own } of runs) {
    if (own === null && text !== '') found.push({ start: at, end: at + text.length })
    at += text.length
  }
  return found
}

/** Whether the program filled in words of a sentence: those are as the project has them. */
export const isFilled = ({ filled }: Sentence, { start, end }: Span): boolean =>
  filled.some((each) => start < each.end && end > each.start)

/** Where words of a sentence stand in the plain text of what may be changed; null where they are filled in. */
export function ownSpan({ paragraph, span }: Sentence, { start, end }: Span): Span | null {
  let at = 0
  for (const { text, own } of paragraph.runs) {
    const [from, to] = [span.start + start - at, span.start + end - at]
    if (own !== null && from >= 0 && to <= text.length) return { start: own + from, end: own + to }
    at += text.length
  }
  return null
}
