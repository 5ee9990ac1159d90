import { scaleName } from '@shared/lexicons/scale'
import type { Scales } from '@shared/lexicons/scales'
import { CAUTIONS } from '@shared/lexicons/translate'
import type { Score } from '@shared/kinds/scores'
import { answerUnder, groupUnder, type Told } from '@shared/scoring/under-lexicon'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import styles from './OtherLexicons.module.css'

type OtherLexiconsProps = { scales: Scales; scores: readonly Score[]; mine: Score | undefined }

/** The same judgment in the words of every other lexicon, with a warning where they would be read otherwise. */
export function OtherLexicons(props: OtherLexiconsProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>In other lexicons</summary>
      {isOpen && <Lexicons {...props} />}
    </details>
  )
}

function Lexicons({ scales, scores, mine }: OtherLexiconsProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Lexicon</th>
          <th scope="col">Together</th>
          <th scope="col">My answer</th>
        </tr>
      </thead>
      <tbody>
        {scales.lexicons
          .filter(({ id }) => id !== scales.lexicon.id)
          .map((lexicon) => (
            <tr key={lexicon.id}>
              <th scope="row">{scaleName(lexicon)}</th>
              <Words told={groupUnder(scores, scales, lexicon)} />
              <Words told={answerUnder(mine?.likelihood ?? null, scales, lexicon)} />
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Words({ told }: { told: Told | null }) {
  if (!told) return <td>–</td>
  return (
    <td>
      {told.words}
      {told.caution && (
        <span className={styles.caution}>
          <TriangleAlert aria-hidden size={12} />
          {CAUTIONS[told.caution]}
        </span>
      )}
    </td>
  )
}
