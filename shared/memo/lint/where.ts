import type { Span } from '../../anchoring/span'
import type { Risk } from '../../kinds/risks'
import type { MemoRisk } from '../material'
import type { Where } from './finding'
import { ownSpan, type Sentence } from './prose'

/** Where words of a sentence stand. */
export const whereOf = (sentence: Sentence, span: Span): Where => ({
  kind: 'words',
  words: sentence.paragraph.words,
  span: ownSpan(sentence, span),
})

/** A whole sentence. */
export const wholeSentence = (sentence: Sentence): Where => whereOf(sentence, { start: 0, end: sentence.text.length })

/** A field of a risk, or the risk as a whole. */
export const fieldOf = ({ risk }: MemoRisk, field?: keyof Risk): Where => ({
  kind: 'risk',
  riskId: risk.id,
  ...(field ? { field } : {}),
})
