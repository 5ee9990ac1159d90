import { fractionQuestion, type Fractions } from '@shared/lexicons/fractions'
import styles from './ImportRisks.module.css'

type FractionQuestionProps = {
  /** A number of which nobody can tell what it means. */
  example: string
  chosen: Fractions | null
  onChoose: (fractions: Fractions) => void
}

/** Asks once what numbers between 0 and 1 mean. */
export function FractionQuestion({ example, chosen, onChoose }: FractionQuestionProps) {
  const { question, answers } = fractionQuestion(example)
  return (
    <fieldset className={styles.question}>
      <legend>{question}</legend>
      {answers.map(({ as, label }) => (
        <label key={as} className={styles.option}>
          <input type="radio" name="fractions" checked={chosen === as} onChange={() => onChoose(as)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
