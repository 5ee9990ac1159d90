import { useQuery } from '@state/project-store'
import { analystsInOrder } from '@shared/document/queries/query'
import { groupAnswersOf } from '@shared/document/queries/group-answers'
import { scoresOfRisk } from '@shared/document/queries/risks'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AllScores } from '../../../renderer/features/risks/AllScores'
import { MyScore } from '../../../renderer/domain/MyScore'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { press, showScreen } from '../window'

function Scores({ riskId, analystId }: { riskId: string; analystId: string }) {
  const scores = useQuery(scoresOfRisk, riskId)
  return (
    <>
      <MyScore riskId={riskId} analystId={analystId} score={scores[0]} />
      <AllScores group={useQuery(groupAnswersOf, riskId)} scores={scores} analysts={useQuery(analystsInOrder)} />
    </>
  )
}

async function shown(isScored = true) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  if (isScored) made.score(riskId, 60, 3, { confidence: 'high', basis: 'Two wires' })
  const desk = await openInWindow(made.project)
  await showScreen(<Scores riskId={riskId} analystId={Object.keys(made.project.analysts)[0]!} />, 'risks')
  return { score: () => Object.values(desk.project.scores)[0] }
}

const choices = (part: string) =>
  within(screen.getByRole('group', { name: `${part} of the basis` })).getAllByRole('button')
const choice = (part: string, level: number) => choices(part)[level]!
const pressed = (part: string) => choices(part).map((each) => each.getAttribute('aria-pressed'))
const told = () => {
  const all = screen.getByRole('region', { name: /^All scores/ })
  return [...within(all).getByRole('list').querySelectorAll('dt')].map(
    (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
  )
}

test('each part is rated by itself, with what each level means, and taken back', async () => {
  const { score } = await shown()
  expect(choices('Assumptions').map(({ textContent }) => textContent)).toEqual([
    'lLowmany',
    'mModerateseveral',
    'hHighminimal',
  ])
  await userEvent.click(choice('Assumptions', 0))
  await waitFor(() => expect(pressed('Assumptions')).toEqual(['true', 'false', 'false']))
  choice('Sources', 0).focus()
  await press('m')
  await waitFor(() => expect(pressed('Sources')).toEqual(['false', 'true', 'false']))
  expect(score()).toMatchObject({
    confidence: 'high',
    basis: 'Two wires',
    ratings: { sources: 'moderate', assumptions: 'low', reasoning: null },
  })
  await userEvent.click(choice('Assumptions', 0))
  await waitFor(() => expect(score()?.ratings).toEqual({ sources: 'moderate', assumptions: null, reasoning: null }))
})

test('all scores tell what was rated, and nothing of the rest', async () => {
  await shown()
  const unrated = [
    'Likelihood: 60%, likely (55–80%)',
    expect.stringMatching('^Impact: 3 serious'),
    'Confidence: high: Two wires',
  ]
  expect(told()).toEqual(unrated)
  await userEvent.click(choice('Reasoning', 2))
  await waitFor(() => expect(told()).toEqual([...unrated, 'Reasoning: high: strong inference, no or minor gaps']))
})

test('rating the basis of a risk nobody scored gives no likelihood, impact or confidence', async () => {
  const { score } = await shown(false)
  await userEvent.click(choice('Sources', 2))
  await waitFor(() =>
    expect(score()).toMatchObject({
      likelihood: null,
      impact: null,
      confidence: null,
      ratings: { sources: 'high', assumptions: null, reasoning: null },
    }),
  )
})
