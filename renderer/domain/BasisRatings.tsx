import { confidenceKey, CONFIDENCES, type ConfidenceRatings, RATED_PARTS } from '@shared/lexicons/confidence'
import { ChoiceList } from './ChoiceList'
import styles from './MyScore.module.css'
import { scoreWords } from './score-words'

type BasisRatingsProps = {
  ratings: ConfidenceRatings
  disabled: boolean
  onRate: (ratings: ConfidenceRatings) => void
}

/** How well founded each part of the basis is. The confidence is said by itself: it is never made of these. */
export function BasisRatings({ ratings, disabled, onRate }: BasisRatingsProps) {
  return RATED_PARTS.map(({ key: part, label, meanings }) => (
    <div key={part} className={styles.rated}>
      <p className={styles.quiet}>{label}</p>
      <ChoiceList
        label={scoreWords.ofTheBasis(label)}
        disabled={disabled}
        value={ratings[part]}
        choices={CONFIDENCES.map(({ key, label: level }) => ({
          value: key,
          key: confidenceKey(key),
          label: level,
          detail: meanings[key],
        }))}
        onChoose={(rating) => onRate({ ...ratings, [part]: rating })}
      />
    </div>
  ))
}
