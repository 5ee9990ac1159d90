import { newId } from '@shared/new-id'
import { applyChanges } from '@shared/document/project'
import { makeReceipt } from '@shared/interchange/receipt/make-receipt'
import type { Receipt } from '@shared/interchange/receipt/receipt'
import { fingerprintOf } from '@shared/interchange/rounds/envelope'
import { RECEIPT_MARK } from '@shared/interchange/receipt/receipt'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import type { Operation } from '@shared/operations/operations'
import { reduce } from '../../at-once'
import { fullProject, type MemoProject } from '../../memo/memo-project'
import { treeOf } from '../../memo/tree-parts'

const AT = '2026-10-05T10:00:00.000Z'

/** A memo with evidence, scores and a closed round of a session that keeps names back. */
export function scoredInSession(): MemoProject {
  const made = fullProject()
  const [ines, per] = Object.keys(made.project.analysts)
  for (const title of ['Fog', 'Strike', 'Fire', 'Theft', 'Storm', 'Rot', 'Debt']) made.risk(title)
  const riskIds = Object.keys(made.project.risks)
  const [sessionId, roundId] = [newId(), newId()]
  const by = (analystId: string, ...operations: Operation[]) =>
    applyChanges(made.project, reduce(made.project, operations, { by: analystId, at: AT }).changes)
  by(
    ines!,
    {
      name: 'session.create',
      input: {
        session: {
          id: sessionId,
          position: 1,
          name: 'October',
          purpose: '',
          riskIds,
          analystIds: [ines!, per!],
          named: false,
          pooling: 'mean',
          stopRule: USUAL_STOP_RULE,
        },
      },
    },
    { name: 'round.open', input: { roundId, sessionId, riskIds, deadline: null } },
  )
  for (const [at, analystId] of [ines!, per!].entries())
    for (const [index, riskId] of riskIds.entries()) {
      const known = Object.values(made.project.scores).find(
        (score) => score.riskId === riskId && score.analystId === analystId,
      )
      const percent = 5 + 9 * index + 7 * at
      const changes = { likelihood: { kind: 'percent' as const, percent }, impact: 3 as const }
      by(analystId, {
        name: 'score.set',
        input: { scoreId: known?.id ?? newId(), riskId, analystId, changes },
      })
    }
  by(ines!, { name: 'round.close', input: { roundId } })
  return made
}

/** The receipt of the memo of a project, nothing withheld. */
export const receiptOf = (made: MemoProject): Receipt =>
  makeReceipt({
    project: made.project,
    memo: made.memo,
    tree: treeOf(made),
    texts: made.readTexts,
    withheld: { names: false, words: false },
    made: { by: 'Assay', version: '1.0.0', at: AT },
    reword: (words) => words,
  })

/** Sealed anew, as somebody would who changed it. */
export const sealed = (content: Receipt) => ({ mark: RECEIPT_MARK, content, sha256: fingerprintOf(content) }) as const

/** A place in JSON. */
export type Path = readonly (string | number)[]

/** Every value that holds no others, by where it stands. */
export function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Array.isArray(value)
    ? value.flatMap((each, index) => leavesOf(each, [...path, index]))
    : Object.entries(value).flatMap(([field, held]) => leavesOf(held, [...path, field]))
}

/** The same with another value at one place. */
export function changedAt(whole: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value
  if (Array.isArray(whole))
    return whole.map((each, index) => (index === first ? changedAt(each, rest, value) : (each as unknown)))
  const fields = whole as Record<string, unknown>
  return { ...fields, [first]: changedAt(fields[first], rest, value) }
}
