import { scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { CAUTIONS } from '@shared/lexicons/translate'
import type { GroupAnswers } from '@shared/document/queries/group-answers'
import type { Score } from '@shared/kinds/scores'
import { answerUnder, groupUnder, type Told } from '@shared/scoring/under-lexicon'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import styles from './OtherLexicons.module.css'
import { riskWords } from './risk-words'

type OtherLexiconsProps = { scales: Scales; group: GroupAnswers; mine: Score | undefined }

/** The same judgment in the words of every other lexicon, with a warning where they would be read otherwise. */
export function OtherLexicons(props: OtherLexiconsProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{riskWords.inOtherLexicons}</summary>
      {isOpen && <Lexicons {...props} />}
    </details>
  )
}

function Lexicons({ scales, group, mine }: OtherLexiconsProps) {
  return (
    <ul className={styles.lexicons} aria-label={riskWords.inOtherLexicons}>
      {scales.lexicons
        .filter(({ id }) => id !== scales.lexicon.id)
        .map((lexicon) => (
          <li key={lexicon.id} className={styles.lexicon}>
            <p className={styles.name}>{scaleName(lexicon)}</p>
            <dl className={styles.values}>
              <Words label={riskWords.together} told={groupUnder(group, scales, lexicon)} />
              <Words label={riskWords.myAnswer} told={answerUnder(mine?.likelihood ?? null, scales, lexicon)} />
            </dl>
          </li>
        ))}
    </ul>
  )
}

function Words({ label, told }: { label: string; told: Told | null }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {told?.words ?? '–'}
        {told?.caution && (
          <span className={styles.caution}>
            <TriangleAlert aria-hidden size={12} />
            {CAUTIONS[told.caution]}
          </span>
        )}
      </dd>
    </>
  )
}
