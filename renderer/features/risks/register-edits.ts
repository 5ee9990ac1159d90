import { newId } from '@shared/new-id'
import type { Operation, OperationInput } from '@shared/operations/operations'
import type { CellEdit } from '@ui/grid-column'
import type { RegisterColumn } from './RegisterColumns'
import type { RegisterSource } from './register-source'

type RowChanges = {
  risk: OperationInput<'risk.update'>['changes']
  score: OperationInput<'score.set'>['changes']
  custom: OperationInput<'risk.setCustom'>['values']
}

/** Checked edits of cells as operations, one per risk and one per score whatever the number of their cells. */
export function editOperations(
  edits: readonly CellEdit[],
  columns: readonly RegisterColumn[],
  source: Pick<RegisterSource, 'get'>,
  analystId: string,
): Operation[] {
  const byRow = new Map<string, RowChanges>()
  for (const { rowId, columnId, text } of edits) {
    const change = columns.find(({ id }) => id === columnId)?.change?.(text)
    if (!change) continue
    const changes = byRow.get(rowId) ?? { risk: {}, score: {}, custom: {} }
    byRow.set(rowId, changes)
    if ('risk' in change) Object.assign(changes.risk, change.risk)
    else if ('score' in change) Object.assign(changes.score, change.score)
    else Object.assign(changes.custom, change.custom)
  }
  return [...byRow].flatMap(([riskId, { risk, score, custom }]): Operation[] => {
    const mine = source.get(riskId)?.scores.find((each) => each.analystId === analystId)
    const scoring = { scoreId: mine?.id ?? newId(), riskId, analystId, changes: score }
    return [
      ...(isEmpty(risk) ? [] : [{ name: 'risk.update' as const, input: { riskId, changes: risk } }]),
      ...(isEmpty(custom) ? [] : [{ name: 'risk.setCustom' as const, input: { riskId, values: custom } }]),
      ...(isEmpty(score) ? [] : [{ name: 'score.set' as const, input: scoring }]),
    ]
  })
}

const isEmpty = (changes: object) => Object.keys(changes).length === 0
