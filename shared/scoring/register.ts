import type { Change, Project } from '../document/document'
import type { Evidence, Risk, Score, Stance } from '../kinds/model'
import { groupJudgment, type GroupJudgment } from './group-judgment'

/** What the register shows of one risk. A row is replaced when anything in it changes, and only then. */
export type RegisterRow = {
  id: string
  risk: Risk
  scores: readonly Score[]
  judgment: GroupJudgment
  evidence: Readonly<Record<Stance, number>>
}

/**
 * The rows of the register, followed change by change: an edit costs the row it touches,
 * whatever the number of risks.
 */
export class Register {
  readonly #project: Project
  readonly #scores = new Map<string, Map<string, Score>>()
  readonly #evidence = new Map<string, Map<string, Evidence>>()
  readonly #rows = new Map<string, RegisterRow>()

  constructor(project: Project) {
    this.#project = project
    for (const score of Object.values(project.scores)) member(this.#scores, score.riskId).set(score.id, score)
    for (const link of Object.values(project.evidence)) member(this.#evidence, link.riskId).set(link.id, link)
  }

  /** Undefined when the risk is gone. */
  row(riskId: string): RegisterRow | undefined {
    const known = this.#rows.get(riskId)
    if (known) return known
    const risk = this.#project.risks[riskId]
    if (!risk) return undefined
    const scores = [...(this.#scores.get(riskId)?.values() ?? [])]
    const evidence = { supports: 0, contradicts: 0, context: 0 }
    for (const { stance } of this.#evidence.get(riskId)?.values() ?? []) evidence[stance] += 1
    const row = { id: riskId, risk, scores, judgment: groupJudgment(scores), evidence }
    this.#rows.set(riskId, row)
    return row
  }

  /** Takes in changes the project already shows; says which risks look different now. */
  follow(changes: readonly Change[]): Set<string> {
    const touched = new Set<string>()
    for (const change of changes) {
      if (change.kind === 'risks') touched.add(change.id)
      if (change.kind === 'scores') followMember(this.#scores, change, touched)
      if (change.kind === 'evidence') followMember(this.#evidence, change, touched)
    }
    for (const riskId of touched) this.#rows.delete(riskId)
    return touched
  }
}

type Members<T> = Map<string, Map<string, T>>

function member<T>(members: Members<T>, riskId: string): Map<string, T> {
  const found = members.get(riskId) ?? new Map<string, T>()
  members.set(riskId, found)
  return found
}

function followMember<T extends { id: string; riskId: string }>(
  members: Members<T>,
  { before, after }: { before: T | null; after: T | null },
  touched: Set<string>,
): void {
  if (before) {
    members.get(before.riskId)?.delete(before.id)
    touched.add(before.riskId)
  }
  if (after) {
    member(members, after.riskId).set(after.id, after)
    touched.add(after.riskId)
  }
}
