import { STANCES, type Stance } from '@shared/lexicons/stance'
import { STATEMENTS, type StatementType } from '@shared/lexicons/statement'

/** Stances as choices that go on as a sentence: “The passage: Supports R1”. */
export const stanceChoices = (): { value: Stance; label: string }[] =>
  STANCES.map(({ key, verb }) => ({ value: key, label: verb }))

/** Kinds of statement as choices. */
export const statementChoices = (): { value: StatementType; label: string }[] =>
  STATEMENTS.map(({ key, label }) => ({ value: key, label }))
