import { closedRound, type Measured, sessionAgreement } from '@shared/scoring/session-agreement'
import { atOnce } from '@shared/steps'
import type { Project } from '@shared/document/project'
import type { Judgment } from '@shared/kinds/judgment'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../sample-project'
import { addSession, closeRound, openRound, performAs, scoreOf } from '../sample-session'

type Given = Partial<Judgment> | null

/** What each analyst answers to each risk, a row for each risk; null for no answer. */
export type Asked = readonly (readonly Given[])[]

const ANALYSTS = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay', 'gus', 'hal']
export const riskNamed = (row: number): string => `F${row + 1}`

/** A session of as many analysts and risks as the rows have, its rounds `r1`, `r2` ... answered and closed one after the other. */
export function scoredSession(rounds: readonly Asked[], settings: Parameters<typeof addSession>[3] = {}): Project {
  const project = emptyProject()
  const risks = rounds[0]!.map((_, row) => riskNamed(row))
  const analysts = ANALYSTS.slice(0, rounds[0]![0]!.length)
  perform(project, ...analysts.map(addAnalyst), ...risks.map(addRisk))
  perform(project, addSession('ses', risks, analysts, settings))
  rounds.forEach((asked, index) => {
    const round = `r${index + 1}`
    const at = 10 * (index + 1)
    performAs(project, 'ann', at, openRound(round, 'ses', risks))
    analysts.forEach((analyst, column) => {
      const scores = asked.flatMap((row, risk) => {
        const given = row[column] ?? null
        return given === null ? [] : [scoreOf(risks[risk]!, analyst, given)]
      })
      if (scores.length > 0) performAs(project, analyst, at + 1, ...scores)
    })
    performAs(project, 'ann', at + 2, closeRound(round))
  })
  return project
}

/** Answers in percent. */
export const inPercent = (rows: readonly (readonly (number | null)[])[]): Asked =>
  rows.map((row) =>
    row.map((value) => (value === null ? null : { likelihood: { kind: 'percent' as const, percent: value } })),
  )

/** How much alike a round was answered; nothing while it is open. */
export function agreementIn(project: Project, round: string): Measured[] {
  const closed = closedRound.ask(project, round)
  return closed ? atOnce(sessionAgreement(closed)) : []
}

export const roundId = (number: number): string => id(`r${number}`)
