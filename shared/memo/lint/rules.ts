import type { Profile } from '../../kinds/memo-layout'
import type { Rule } from './rule'
import { LINCHPINS_TOLD } from './rules/assumptions'
import { CHANGE_TOLD } from './rules/change'
import { COHERENT } from './rules/coherence'
import { CONDITION_SCORED, ONE_EVENT } from './rules/compound'
import { CONFIDENCE_APART, CONFIDENCE_EARNED, CONFIDENCE_WITH_BASIS } from './rules/confidence'
import { BOTH_SIDES, SEVERAL_ORIGINS, WITH_EVIDENCE } from './rules/evidence'
import { OPINIONS_AS_OPINIONS } from './rules/facts'
import { FIGURES_EXPLAINED } from './rules/figures'
import { MODAL_ONLY, STACKED_HEDGES } from './rules/hedging'
import { WATCHED } from './rules/indicators'
import { ONE_ROW, TERMS_OF_THE_LEXICON } from './rules/likelihood-terms'
import { PERCENT_OF_THE_BAND, TERM_OF_THE_SCORES } from './rules/likelihood-values'
import { QUOTES_HOLD } from './rules/quotes'
import { RESOLVABLE } from './rules/resolvable'
import { AGREED_OR_DISSENT, DEFINED_SCORES, NOT_ANCHORED } from './rules/scores'
import { FRESH, GRADED_APART, WHOLE_CITATIONS } from './rules/sources'
import { NO_ADVOCACY, OF_EVENTS } from './rules/wording'

/** All rules by their number. */
export const RULES: readonly Rule[] = [
  TERMS_OF_THE_LEXICON,
  ONE_ROW,
  CONFIDENCE_APART,
  RESOLVABLE,
  WITH_EVIDENCE,
  QUOTES_HOLD,
  SEVERAL_ORIGINS,
  BOTH_SIDES,
  DEFINED_SCORES,
  AGREED_OR_DISSENT,
  TERM_OF_THE_SCORES,
  PERCENT_OF_THE_BAND,
  STACKED_HEDGES,
  MODAL_ONLY,
  OPINIONS_AS_OPINIONS,
  LINCHPINS_TOLD,
  CONFIDENCE_EARNED,
  CONFIDENCE_WITH_BASIS,
  WHOLE_CITATIONS,
  FRESH,
  ONE_EVENT,
  CONDITION_SCORED,
  COHERENT,
  CHANGE_TOLD,
  WATCHED,
  OF_EVENTS,
  NO_ADVOCACY,
  NOT_ANCHORED,
  GRADED_APART,
  FIGURES_EXPLAINED,
]

/** Those of a profile. */
export const rulesOf = (profile: Profile): Rule[] => RULES.filter(({ profiles }) => profiles.includes(profile))
