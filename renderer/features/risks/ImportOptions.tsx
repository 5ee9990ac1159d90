import type { RiskChoices, RisksPlan } from '@shared/interchange/risks/plan-risks'
import type { Analyst } from '@shared/kinds/analysts'
import { counted } from '@shared/words/plural'
import { Select } from '@ui/Field'
import styles from './ImportRisks.module.css'

type ImportOptionsProps = {
  analysts: readonly Analyst[]
  choices: RiskChoices
  /** What would become of the rows; null before that is known. */
  plan: RisksPlan | null
  onChoose: (some: Partial<RiskChoices>) => void
}

/** How rows and cells of the file are taken. */
export function ImportOptions({ analysts, choices, plan, onChoose }: ImportOptionsProps) {
  // Whoever was chosen may have been deleted in another window since.
  const isThere = analysts.some(({ id }) => id === choices.analystId)
  const { sameNumber = 0, sharesNumbers = true, sameTitle = 0 } = plan ?? {}
  const numbered = counted(sameNumber, 'row') + (sharesNumbers ? '' : '; none has its title as well')
  return (
    <div className={styles.options}>
      <Select
        label="Likelihood, impact, confidence and their reasons are the scores of"
        value={isThere ? choices.analystId : ''}
        {...(!isThere && { empty: 'Choose an analyst' })}
        options={analysts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => value !== '' && onChoose({ analystId: value })}
      />
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={choices.emptyClears}
          onChange={({ target }) => onChoose({ emptyClears: target.checked })}
        />
        <span>An empty cell empties its field</span>
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={choices.partly}
          onChange={({ target }) => onChoose({ partly: target.checked })}
        />
        <span>Of a row with refused cells, take the others</span>
      </label>
      {sameNumber > 0 && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={choices.byNumber ?? sharesNumbers}
            onChange={({ target }) => onChoose({ byNumber: target.checked })}
          />
          <span>{`A row with the number of a risk is about that risk (${numbered})`}</span>
        </label>
      )}
      {(sameTitle > 0 || choices.byTitle) && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={choices.byTitle}
            onChange={({ target }) => onChoose({ byTitle: target.checked })}
          />
          <span>{`A row with exactly the title of a risk is about that risk (${counted(sameTitle, 'row')})`}</span>
        </label>
      )}
    </div>
  )
}
