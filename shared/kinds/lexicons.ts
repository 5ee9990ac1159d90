import { formatTerm, Lexicon } from '../lexicons/lexicon'
import { LEXICONS } from '../lexicons/presets/lexicons'
import { defineKind } from './kind'
import { hasOwnId, scaleFacts, scaleNames } from './own-scale'
import { as } from './tellings'

/** Scores name a term of these by its label, which is why the two are one. */
const OwnLexicon = Lexicon.refine(hasOwnId).refine(
  ({ terms }) => terms.every(({ key, label }) => key === label),
  'The name of a term in scores is its label.',
)

export const lexicons = defineKind<Lexicon>({
  schema: OwnLexicon,
  one: 'lexicon',
  many: 'lexicons',
  ...scaleNames(LEXICONS),
  facts: { ...scaleFacts, terms: as('Terms', (terms) => terms.map(formatTerm).join(', ')) },
})
