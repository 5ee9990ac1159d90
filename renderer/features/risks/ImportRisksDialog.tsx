import { useAnalyst } from '@state/analyst'
import { announce } from '@state/notices'
import { perform } from '@state/perform'
import { currentProject, useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { analystsInOrder, customColumnsInOrder } from '@shared/document/queries/query'
import { guessChoices } from '@shared/interchange/risks/guess-choices'
import { isUnclear, planRisks, type RiskChoices, type RisksPlan } from '@shared/interchange/risks/plan-risks'
import { fieldsOf } from '@shared/interchange/risks/own-fields'
import { firstTable, type Sheet } from '@shared/interchange/tables/sheet'
import type { TableFile } from '@shared/ipc/exporting'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { Dialog } from '@ui/Dialog'
import { Select } from '@ui/Field'
import { useCallback, useState, useSyncExternalStore } from 'react'
import { FractionQuestion } from './FractionQuestion'
import { ImportColumns } from './ImportColumns'
import { ImportOptions } from './ImportOptions'
import styles from './ImportRisks.module.css'
import { PlannedRisks } from './PlannedRisks'
import { registerSource } from './register-source'
import { importRisksWords } from './import-risks-words'

/** Shows what an import of risks would change, row by row, and how the columns are read; nothing is imported yet. */
export function ImportRisksDialog({ file, onClose }: { file: TableFile; onClose: () => void }) {
  const analysts = useQuery(analystsInOrder)
  const analystId = useAnalyst()?.id ?? ''
  const [at, setAt] = useState(() => firstTable(file.sheets))
  const sheet = file.sheets[at] ?? NO_SHEET
  const [choices, setChoices] = useState(() => guessChoices(currentProject(), sheet, analystId))
  const choose = (some: Partial<RiskChoices>) => setChoices({ ...choices, ...some })
  const own = useQuery(customColumnsInOrder)
  const revision = useSyncExternalStore(registerSource.subscribe, registerSource.revision)
  const work = useCallback(
    () => planRisks(currentProject(), sheet, choices, newId),
    // oxlint-disable-next-line react/exhaustive-deps -- what is there may have changed meanwhile
    [sheet, choices, revision, own],
  )
  const fresh = useSteps(work)
  // What was shown stays until there is more to show.
  const [plan, setPlan] = useState<RisksPlan | null>(fresh)
  if (fresh !== null && fresh !== plan) setPlan(fresh)
  const [isRunning, setRunning] = useState(false)
  const isPlanned = fresh !== null && fresh.operations.length > 0
  // A row may be a risk, its own columns and a score.
  const isTooMuch = plan !== null && plan.operations.length > LIMITS.operations
  // Whose scores they were to be may have been deleted in another window since.
  const isNobodys =
    plan !== null &&
    !analysts.some(({ id }) => id === choices.analystId) &&
    plan.operations.some(({ name }) => name === 'score.set')
  const run = async () => {
    if (!fresh) return
    setRunning(true)
    const label = importRisksWords.importThese(wordsOf(fresh))
    const applied = await perform(fresh.operations, label)
    setRunning(false)
    if (!applied) return
    onClose()
    announce(`${label}.`)
  }
  const confirm = {
    label: isRunning
      ? importRisksWords.importing
      : isPlanned
        ? importRisksWords.importThese(wordsOf(fresh))
        : importRisksWords.import,
    run: () => void run(),
    disabled: isRunning || !isPlanned || isTooMuch || isNobodys,
  }
  const notes = [...file.notes, ...sheet.notes]
  return (
    <Dialog title={importRisksWords.title} wide onClose={onClose} confirm={confirm}>
      <p>
        <bdi className={styles.file}>{file.fileName}</bdi>
        {importRisksWords.rowsOfFile(sheet.rows.filter(({ number }) => number > choices.head).length)}
        {/* In a small window these lie below what is seen at first. */}
        {plan && isUnclear(plan, choices) && importRisksWords.questionBelow}
        {plan && plan.counts.refused > 0 && <strong>{importRisksWords.refusedBelow(plan.counts.refused)}</strong>}
      </p>
      {notes.length > 0 && (
        <ul className={styles.notes} aria-label={importRisksWords.toBeKnown}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {file.sheets.length > 1 && (
        <Select
          label={importRisksWords.sheet}
          value={String(at)}
          options={file.sheets.map(({ name, rows, isTooLong }, index) => ({
            value: String(index),
            label: isTooLong ? importRisksWords.sheetTooLong(name) : importRisksWords.sheetRows(name, rows.length),
          }))}
          onChange={(value) => {
            const next = file.sheets[Number(value)]
            if (!next) return
            setAt(Number(value))
            setChoices(guessChoices(currentProject(), next, choices.analystId))
          }}
        />
      )}
      <ImportColumns
        sheet={sheet}
        known={fieldsOf(currentProject())}
        choices={choices}
        onHead={(head) => setChoices(guessChoices(currentProject(), sheet, choices.analystId, head))}
        onFields={(fields) => choose({ fields, fractions: null })}
      />
      {plan && plan.fraction !== null && (
        <FractionQuestion
          example={plan.fraction}
          chosen={choices.fractions}
          onChoose={(fractions) => choose({ fractions })}
        />
      )}
      <ImportOptions analysts={analysts} choices={choices} plan={plan} onChoose={choose} />
      {plan && !isUnclear(plan, choices) && <PlannedRisks plan={plan} />}
      {isTooMuch && <p role="alert">{importRisksWords.tooMuch(LIMITS.operations)}</p>}
      {isNobodys && <p role="alert">{importRisksWords.analystGone}</p>}
      {!plan && <p role="status">{importRisksWords.looking}</p>}
    </Dialog>
  )
}

const NO_SHEET: Sheet = { name: '', rows: [], notes: [] }

/** "12 new risks and 3 changed ones". */
function wordsOf({ counts }: RisksPlan): string {
  if (counts.changed === 0) return importRisksWords.newRisks(counts.new)
  if (counts.new === 0) return importRisksWords.changedRisks(counts.changed)
  return importRisksWords.newAndChanged(counts.new, counts.changed)
}
