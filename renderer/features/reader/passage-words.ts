import { STANCES, type Stance } from '@shared/lexicons/stance'
import { STATEMENTS, type StatementType } from '@shared/lexicons/statement'

/** Stances as choices that go on as a sentence: “The passage: Supports R1”. */
export const stanceChoices: readonly { value: Stance; label: string }[] = STANCES.map(({ key, verb }) => ({
  value: key,
  label: verb,
}))

export const statementChoices: readonly { value: StatementType; label: string }[] = STATEMENTS.map(
  ({ key, label }) => ({ value: key, label }),
)
