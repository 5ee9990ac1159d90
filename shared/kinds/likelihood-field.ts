import { Lexicon, termByKey } from '../lexicons/lexicon'
import type { Likelihood } from '../lexicons/likelihood'
import { LEXICONS } from '../lexicons/presets/lexicons'
import { isBuiltIn } from '../lexicons/scales'
import { likelihoodWords } from '../lexicons/score-text'
import type { Find, Reference, Telling } from './kind'
import { kindSays } from './kind-says'
import { underScale } from './own-scale'
import { as } from './tellings'

/** What every field `likelihood` of a kind is told as, may name, and must keep. */
export const likelihoodField = {
  references: { to: 'lexicons', onDelete: 'forbid', isBuiltIn: isBuiltIn.lexicons } satisfies Reference,
  fact: as('Likelihood', (likelihood, nameOf) => {
    const under = likelihood?.kind === 'term' ? underScale('lexicons', LEXICONS, likelihood.lexicon, nameOf) : ''
    return `${likelihoodWords(likelihood)}${under}`
  }) satisfies Telling<Likelihood | null>,
  /** A term stands in its lexicon, which never changes once it was judged by. */
  problem: (likelihood: Likelihood | null, find: Find): string | null => {
    if (likelihood?.kind !== 'term') return null
    const own = Lexicon.safeParse(find('lexicons', likelihood.lexicon)).data
    return own && !termByKey(own, likelihood.term) ? kindSays.noSuchTerm : null
  },
} as const
