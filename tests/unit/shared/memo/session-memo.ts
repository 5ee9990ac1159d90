import { newId } from '@shared/new-id'
import { applyChanges } from '@shared/document/project'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import type { Operation } from '@shared/operations/operations'
import { reduce } from '../at-once'
import { MemoProject } from './memo-project'

const AT = '2026-10-05T09:00:00.000Z'

/** A session, of two risks and three analysts if not said otherwise; `round` asks about all and is closed with these percents, risk by risk. */
export class SessionMemo extends MemoProject {
  readonly sessionId = newId()
  readonly risks: string[]
  readonly analysts: string[]

  constructor(risks = ['Flood', 'Fire'], analysts = ['Ada', 'Bo', 'Cy']) {
    super()
    this.risks = risks.map((title) => this.risk(title))
    this.analysts = analysts.map((name) => this.analyst(name))
    this.as(0, {
      name: 'session.create',
      input: {
        session: {
          id: this.sessionId,
          position: 1,
          name: 'October',
          purpose: '',
          riskIds: this.risks,
          analystIds: this.analysts,
          named: false,
          pooling: 'median',
          stopRule: USUAL_STOP_RULE,
        },
      },
    })
  }

  as(analyst: number, ...operations: Operation[]): void {
    applyChanges(this.project, reduce(this.project, operations, { by: this.analysts[analyst]!, at: AT }).changes)
  }

  open(): string {
    const roundId = newId()
    this.as(0, {
      name: 'round.open',
      input: { roundId, sessionId: this.sessionId, riskIds: this.risks, deadline: null },
    })
    return roundId
  }

  round(...percents: (readonly (number | null)[])[]): void {
    const roundId = this.open()
    for (const [risk, given] of percents.entries())
      for (const [analyst, percent] of given.entries())
        if (percent !== null) this.score(this.risks[risk]!, percent, 3, { by: this.analysts[analyst]! })
    this.as(0, { name: 'round.close', input: { roundId } })
  }

  dissent(risk: number, analyst: number, named: boolean): void {
    this.as(analyst, {
      name: 'dissent.set',
      input: {
        dissentId: newId(),
        sessionId: this.sessionId,
        riskId: this.risks[risk]!,
        likelihood: { kind: 'percent', percent: 60 },
        confidence: 'low',
        reason: 'ties between the two are old',
        named,
      },
    })
  }

  sign(): void {
    const input = { sessionId: this.sessionId }
    this.as(1, { name: 'session.review', input }, { name: 'session.sign', input })
  }
}
