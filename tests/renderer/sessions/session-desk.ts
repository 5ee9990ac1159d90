import type { Project } from '@shared/document/project'
import type { Judgment } from '@shared/kinds/judgment'
import type { Operation } from '@shared/operations/operations'
import { chooseAnalyst } from '@state/analyst'
import { act } from '@testing-library/react'
import { id } from '../../unit/shared/sample-project'
import { closeRound, openRound, percent, performAs, scoreOf, sessionProject } from '../../unit/shared/sample-session'
import type { Desk } from '../desk'

/** What is said of a risk, by risk and then by analyst, in percent or in full. */
export type Said = Record<string, Record<string, number | Partial<Judgment>>>

const judged = (said: number | Partial<Judgment>) => (typeof said === 'number' ? percent(said) : said)

/** Answers of a round at a minute, each given by whose it is. */
export function answer(project: Project, at: number, said: Said): void {
  for (const [risk, answers] of Object.entries(said))
    for (const [analyst, each] of Object.entries(answers)) {
      performAs(project, analyst, at, scoreOf(risk, analyst, judged(each)))
    }
}

/** A session of ann, bob and cat about two risks, with a closed round for each of `rounds`. */
export function projectWithRounds(rounds: readonly Said[], more: Parameters<typeof sessionProject>[0] = {}): Project {
  const project = sessionProject({ analystIds: ['ann', 'bob', 'cat'].map(id), ...more })
  rounds.forEach((said, index) => {
    const at = index * 10
    performAs(project, 'ann', at, openRound(`r${index + 1}`, 'ses', Object.keys(said)))
    answer(project, at + 1, said)
    performAs(project, 'ann', at + 2, closeRound(`r${index + 1}`))
  })
  return project
}

/** From now on another analyst sits at the window. */
export const sitDown = (name: string): Promise<void> => act(async () => chooseAnalyst(id(name)))

/** Does operations as somebody at another window. */
export const performBy = (desk: Desk, name: string, ...operations: Operation[]): Promise<void> =>
  act(async () => void (await desk.session.changes.apply({ by: id(name), operations })))
