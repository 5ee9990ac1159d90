import type { Lexicon } from '@shared/lexicons/lexicon'
import { scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { CAUTIONS } from '@shared/lexicons/translate'
import { groupUnder } from '@shared/scoring/under-lexicon'
import { TriangleAlert } from 'lucide-react'
import styles from './OtherLexicons.module.css'
import type { RegisterColumn } from './RegisterColumns'
import { registerWords } from './register-words'
import { riskWords } from './risk-words'

export const UNDER_LEXICON = 'under-lexicon'

/** The group likelihood in the words of another lexicon, which one analyst asked for; it stands behind the group's own. */
export function withLexicon(columns: RegisterColumn[], scales: Scales, lexiconId: string | null): RegisterColumn[] {
  const lexicon = scales.lexicons.find(({ id }) => id === lexiconId)
  if (!lexicon || lexicon.id === scales.lexicon.id) return columns
  const at = columns.findIndex(({ id }) => id === 'group-likelihood') + 1
  return columns.toSpliced(at, 0, underLexicon(scales, lexicon))
}

const underLexicon = (scales: Scales, lexicon: Lexicon): RegisterColumn => ({
  id: UNDER_LEXICON,
  header: registerWords.inLexicon(scaleName(lexicon)),
  width: 220,
  text: ({ group }) => groupUnder(group, scales, lexicon)?.words ?? '',
  show: ({ group }) => {
    const told = groupUnder(group, scales, lexicon)
    if (!told) return <span aria-label={riskWords.notSet}>–</span>
    return (
      <span title={told.words}>
        {told.words}
        {told.caution && (
          <span className={styles.mark} role="img" aria-label={CAUTIONS[told.caution]} title={CAUTIONS[told.caution]}>
            <TriangleAlert aria-hidden size={13} />
          </span>
        )}
      </span>
    )
  },
  sortValue: ({ judgment: { likelihood } }) =>
    likelihood?.kind === 'percent' ? likelihood.percent : likelihood?.high.high,
  readOnly: registerWords.computed,
})
