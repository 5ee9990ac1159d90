import type { RiskChoices, RisksPlan } from '@shared/interchange/risks/plan-risks'
import type { Analyst } from '@shared/kinds/analysts'
import { Select } from '@ui/Field'
import styles from './ImportRisks.module.css'
import { importRisksWords } from './import-risks-words'

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
  return (
    <div className={styles.options}>
      <Select
        label={importRisksWords.scoresAreOf}
        value={isThere ? choices.analystId : ''}
        {...(!isThere && { empty: importRisksWords.chooseAnalyst })}
        options={analysts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => value !== '' && onChoose({ analystId: value })}
      />
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={choices.emptyClears}
          onChange={({ target }) => onChoose({ emptyClears: target.checked })}
        />
        <span>{importRisksWords.emptyEmpties}</span>
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={choices.partly}
          onChange={({ target }) => onChoose({ partly: target.checked })}
        />
        <span>{importRisksWords.partly}</span>
      </label>
      {sameNumber > 0 && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={choices.byNumber ?? sharesNumbers}
            onChange={({ target }) => onChoose({ byNumber: target.checked })}
          />
          <span>{importRisksWords.byNumber(sameNumber, sharesNumbers)}</span>
        </label>
      )}
      {(sameTitle > 0 || choices.byTitle) && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={choices.byTitle}
            onChange={({ target }) => onChoose({ byTitle: target.checked })}
          />
          <span>{importRisksWords.byTitle(sameTitle)}</span>
        </label>
      )}
    </div>
  )
}
