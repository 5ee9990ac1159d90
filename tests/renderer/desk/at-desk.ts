import { goTo } from '@state/place'
import { USUAL_STOP_RULE } from '@shared/kinds/session-rules'
import type { Session } from '@shared/kinds/sessions'
import { newId } from '@shared/new-id'
import type { Operation } from '@shared/operations/operations'
import { act, screen, within } from '@testing-library/react'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showWindow } from '../window'

export const WORDS = ['Pilots are blind for days.', 'Ties are strong.', 'Ships still sail.']

/**
 * A window on a project in which Ines, who sits there, and Per are to score three risks, and Kim is not; Ines has scored
 * the second before.
 */
export async function openProject(more: Partial<Session> = {}) {
  const made = new MemoProject()
  const [per, kim] = [made.analyst('Per'), made.analyst('Kim')]
  const ines = Object.values(made.project.analysts).find(({ name }) => name === 'Ines')!.id
  const source = made.source(WORDS)
  const grounding = made.risk('Grounding', {
    cause: 'the charts stopped',
    event: 'a ship runs aground',
    contrarySearch: 'Two archives',
  })
  const insurance = made.risk('Dearer insurance')
  const rival = made.risk('Rival service')
  made.evidence(grounding, source, WORDS[0]!, 'supports', 'Says what pilots lack')
  made.evidence(grounding, source, WORDS[1]!, 'contradicts')
  made.score(insurance, 40, 3, { confidence: 'low', basis: 'One article' })
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  const sessionId = newId()
  const riskIds = [grounding, insurance, rival]
  const session = {
    id: sessionId,
    position: 1,
    name: 'Ice',
    purpose: '',
    riskIds,
    analystIds: [ines, per],
    named: false,
    pooling: 'median' as const,
    stopRule: USUAL_STOP_RULE,
    ...more,
  }
  await desk.perform({ name: 'session.create', input: { session } })
  const as = (by: string, ...operations: Operation[]) =>
    act(async () => void (await desk.session.changes.apply({ by, operations })))
  const openRound = async (): Promise<string> => {
    const roundId = newId()
    await desk.perform({ name: 'round.open', input: { roundId, sessionId, riskIds, deadline: null } })
    return roundId
  }
  return { desk, made, as, openRound, sessionId, ines, per, kim, grounding, insurance, rival }
}

/** The same with a round open and the desk shown. */
export async function atDesk(more: Partial<Session> = {}) {
  const opened = await openProject(more)
  const roundId = await opened.openRound()
  await showWindow()
  act(() => goTo({ screen: 'desk' }))
  await screen.findByRole('group', { name: /^R1 Grounding/ })
  return { ...opened, roundId }
}

export const scoreBy = (
  analystId: string,
  riskId: string,
  percent: number,
  rationale = '',
  impact: 1 | 2 | 3 | 4 | 5 = 3,
): Operation => ({
  name: 'score.set',
  input: {
    scoreId: newId(),
    riskId,
    analystId,
    changes: { likelihood: { kind: 'percent', percent }, impact, rationale },
  },
})

/** What the list says: number, title and where the analyst stands with it. */
export const standings = () =>
  within(screen.getByRole('list', { name: /^Ice, round/ }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

/** The risk that lies before the analyst. */
export const inFront = () => document.querySelector('[data-work]')?.querySelector('h2')?.textContent
