import type { Span } from '../../anchoring/span'
import type { Risk } from '../../kinds/risks'
import type { MemoRisk } from '../material'
import { checkWords } from './check-words'
import type { Fix, Where } from './finding'
import { ownSpan, type Sentence, textOf } from './prose'

/** Where words of a sentence stand. */
export const whereOf = (sentence: Sentence, span: Span): Where => ({
  kind: 'words',
  words: sentence.paragraph.words,
  span: ownSpan(sentence, span),
  said: textOf(sentence.paragraph).slice(sentence.span.start + span.start, sentence.span.start + span.end),
})

/** A whole sentence. */
export const wholeSentence = (sentence: Sentence): Where => whereOf(sentence, { start: 0, end: sentence.text.length })

/** A field of a risk, or the risk as a whole. */
export const fieldOf = ({ risk }: MemoRisk, field?: keyof Risk): Where => ({
  kind: 'risk',
  riskId: risk.id,
  ...(field ? { field } : {}),
})

/** Other words in the place of some, where an analyst wrote them for this memo; drafts are changed where they come from. */
export function fixOf(sentence: Sentence, span: Span, becomes: string): { fix?: Fix } {
  const own = ownSpan(sentence, span)
  const { words, written } = sentence.paragraph
  if (!own || !written) return {}
  return {
    fix: { label: checkWords.say(becomes), words, span: own, was: sentence.text.slice(span.start, span.end), becomes },
  }
}
