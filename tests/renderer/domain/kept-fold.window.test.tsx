import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { scorePlace } from '@shared/ipc/draft-places'
import { newId } from '@shared/new-id'
import { keepDraft } from '@state/drafts'
import { currentPreferences, showPreferences } from '@state/preferences'
import { currentProject } from '@state/project-store'
import { MyScore } from '../../../renderer/domain/MyScore'
import { Judgment } from '../../../renderer/features/risks/Judgment'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { showScreen } from '../window'

/** The score and evidence of one of two risks, the first of them scored. */
async function judged(which: 0 | 1) {
  const made = new MemoProject()
  const risks = [made.risk('Grounding'), made.risk('Strike')]
  made.score(risks[0]!, 60, 3, { confidence: 'high', basis: 'Two sources', rationale: 'Ice came early' })
  const desk = await openInWindow(made.project)
  const show = async (at: 0 | 1) => {
    cleanup()
    await showScreen(<Judgment risk={desk.project.risks[risks[at]!]!} />, 'risks')
  }
  await show(which)
  return show
}

const heads = () =>
  screen
    .getAllByRole('button')
    .filter((each) => each.hasAttribute('aria-expanded'))
    .map((head) => `${head.getAttribute('aria-expanded') === 'true' ? '-' : '+'} ${head.textContent}`)
const head = (name: string) => screen.getByRole('button', { name })

test('what is answered is folded with its answer, what is not is open', async () => {
  const show = await judged(0)
  expect(heads()).toEqual([
    '+ Terms of ICD 203',
    '+ Impact 3 serious',
    '+ Confidence High: Two sources',
    '+ Rationale Ice came early',
    '+ Level of risk moderate',
  ])
  await show(1)
  expect(heads()).toEqual([
    '- Terms of ICD 203',
    '- Impact Not given',
    '- Confidence Not given',
    '+ Ratings of the basis 0 of 3',
    '- Rationale',
    '+ Level of risk –',
  ])
})

test('a part does not fold as it is answered, and stays as it was left, also for other risks', async () => {
  const show = await judged(1)
  await userEvent.click(screen.getByRole('button', { name: /^low/i }))
  await waitFor(() => expect(head('Confidence Low')).toHaveAttribute('aria-expanded', 'true'))
  await userEvent.click(head('Confidence Low'))
  await userEvent.click(head('Level of risk –'))
  await show(0)
  expect(head('Confidence High: Two sources')).toHaveAttribute('aria-expanded', 'false')
  expect(head('Level of risk moderate')).toHaveAttribute('aria-expanded', 'true')
})

test('at the desk each risk asks with all in sight, whatever is folded in the register', async () => {
  const show = await judged(0)
  await userEvent.click(head('Terms of ICD 203'))
  await userEvent.click(head('Terms of ICD 203'))
  await show(1)
  await userEvent.click(head('Impact Not given'))
  cleanup()
  await showScreen(<MyScore riskId={newId()} analystId={newId()} score={undefined} />, 'desk')
  const open = ['- Terms of ICD 203', '- Impact Not given', '- Confidence Not given']
  expect(heads().slice(0, 3)).toEqual(open)
  await userEvent.click(head('Impact Not given'))
  expect(heads().slice(0, 3)).toEqual([open[0], '+ Impact Not given', open[2]])
  cleanup()
  await showScreen(<MyScore riskId={newId()} analystId={newId()} score={undefined} />, 'desk')
  expect(heads().slice(0, 3)).toEqual(open)
})

test('words that were typed and not finished are in sight, in whatever is folded', async () => {
  const show = await judged(0)
  await userEvent.click(head('Rationale Ice came early'))
  await userEvent.click(head('Rationale'))
  expect(screen.queryByRole('textbox', { name: 'Rationale' })).toBeNull()
  const { riskId, analystId } = Object.values(currentProject().scores)[0]!
  keepDraft(scorePlace(riskId, analystId, 'rationale'), 'Ice came early, and')
  await show(0)
  expect(screen.getByRole('textbox', { name: 'Rationale' })).toBeVisible()
  await userEvent.click(head('Rationale'))
  expect(head('Rationale Ice came early')).toHaveAttribute('aria-expanded', 'false')
})

test('words that are being typed stay in sight while another window folds their part', async () => {
  await judged(0)
  await userEvent.click(head('Rationale Ice came early'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Rationale' }), ', and')
  const { riskId, analystId } = Object.values(currentProject().scores)[0]!
  act(() => keepDraft(scorePlace(riskId, analystId, 'rationale'), 'Ice came early, and'))
  const folded = { ...currentPreferences().openParts, rationale: false }
  await act(async () => showPreferences({ openParts: folded }))
  expect(screen.getByRole('textbox', { name: 'Rationale' })).toHaveValue('Ice came early, and')
  expect(screen.getByRole('textbox', { name: 'Rationale' })).toHaveFocus()
})

test('long words stand in the head as far as they fit, and in the field whole', async () => {
  const made = new MemoProject()
  const risk = made.risk('Grounding')
  const words = 'So it was in all the winters that anybody here can remember, and in those before them.'
  made.score(risk, 60, 3, { rationale: words })
  const desk = await openInWindow(made.project)
  await showScreen(<Judgment risk={desk.project.risks[risk]!} />, 'risks')
  const cut = 'Rationale So it was in all the winters that anybody here can remember, and in those…'
  await userEvent.click(head(cut))
  expect(screen.getByRole('textbox', { name: 'Rationale' })).toHaveValue(words)
})
