import { respondentsOf } from '@shared/document/queries/respondents'
import type { Project } from '@shared/document/project'
import type { Judgment } from '@shared/kinds/judgment'
import { choose } from '@state/place'
import { act, screen, within } from '@testing-library/react'
import { SessionsScreen } from '../../../renderer/features/sessions/SessionsScreen'
import { id } from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'
import { showScreen } from '../window'
import { projectWithRounds, type Said } from './session-desk'

const full = (percent: number, impact: 1 | 2 | 3 | 4 | 5, more: Partial<Judgment> = {}): Partial<Judgment> => ({
  likelihood: { kind: 'percent', percent },
  impact,
  ...more,
})

export const FIRST: Said = {
  one: {
    ann: full(20, 2, { rationale: 'Ties hold.', basis: 'Two sources.', confidence: 'low' }),
    bob: full(60, 4, { rationale: 'It went wrong before.' }),
    cat: full(90, 4),
  },
  two: { ann: 50, bob: 55 },
}
export const SECOND: Said = { one: { ann: full(50, 4), bob: full(60, 4), cat: full(65, 4) } }

/** The feedback of the rounds, at the first risk, as ann sees it. */
export async function shownFeedback(
  rounds: readonly Said[],
  more: Parameters<typeof projectWithRounds>[1] = {},
): Promise<Desk> {
  const desk = await openInWindow(projectWithRounds(rounds, more))
  await showScreen(<SessionsScreen />, 'sessions')
  await part('Feedback')
  act(() => choose({ screen: 'sessions', riskId: id('one') }))
  return desk
}
export const part = (name: string) => act(async () => screen.getByRole('tab', { name }).click())
export const region = (name: string) => screen.getByRole('region', { name })
export const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))
/** The letters of the analysts for the first risk, by their names. */
export function letters(project: Project): Record<string, string> {
  const asked = respondentsOf.ask(project, id('ses'), id('one'))
  return Object.fromEntries([...asked].map(([analystId, letter]) => [project.analysts[analystId]!.name, letter]))
}
