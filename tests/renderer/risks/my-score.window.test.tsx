import { undoOrRedo } from '@state/perform'
import { useEntity, useQuery } from '@state/project-store'
import { scoresOfRisk } from '@shared/document/queries/risks'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MyScore } from '../../../renderer/domain/MyScore'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { type Desk, openInWindow } from '../desk'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

function Score({ riskId, analystId }: { riskId: string; analystId: string }) {
  const scores = useQuery(scoresOfRisk, riskId)
  if (!useEntity('risks', riskId)) return null
  return <MyScore riskId={riskId} analystId={analystId} score={scores[0]} />
}

async function shown(
  open: typeof openOnReadOnlyDisk = openInWindow,
  score?: [number | 'likely' | '?' | null, 1 | 4 | null],
) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  if (score) made.score(riskId, ...score)
  const desk = await open(made.project)
  const [analystId = ''] = Object.keys(made.project.analysts)
  await showScreen(<Score riskId={riskId} analystId={analystId} />, 'risks')
  return { desk, riskId, analystId }
}

const field = () => screen.getByLabelText('Likelihood')
const list = (name: string) => within(screen.getByRole('group', { name }))
const choice = (name: string, label: RegExp) => list(name).getByRole('button', { name: label })
const pressed = (name: string) =>
  list(name)
    .getAllByRole('button', { pressed: true })
    .map(({ textContent }) => textContent)
const mine = ({ project }: Desk) => Object.values(project.scores)[0]

async function type(text: string) {
  await user.clear(field())
  await user.type(field(), `${text}{Enter}`)
}

test('nobody has scored: nothing is chosen and the matrix says what it needs', async () => {
  await shown()
  expect(field()).toHaveValue('')
  expect(
    screen.getByText(
      'Whole percents, an interval with a best guess (40-70, 55), a term, its band, or ? and why you cannot judge',
    ),
  ).toBeVisible()
  for (const name of ['Terms of ICD 203', 'Impact', 'Confidence']) {
    expect(list(name).queryAllByRole('button', { pressed: true })).toEqual([])
  }
  expect(screen.getByText('No level yet: it needs a likelihood and an impact.')).toBeVisible()
})

test.each([
  ['85', { kind: 'percent', percent: 85 }, 'very likely (80–95%)'],
  ['0%', { kind: 'percent', percent: 0 }, 'outside the lexicon, which runs from 1 to 99%'],
  ['99', { kind: 'percent', percent: 99 }, 'almost certain (95–99%)'],
  ['100', { kind: 'percent', percent: 100 }, 'outside the lexicon, which runs from 1 to 99%'],
  ['unl', { kind: 'term', lexicon: 'icd-203', term: 'unlikely' }, 'unlikely (20–45%)'],
  ['probably', { kind: 'term', lexicon: 'icd-203', term: 'likely' }, 'likely (55–80%)'],
  ['45-55', { kind: 'term', lexicon: 'icd-203', term: 'roughly-even-chance' }, /^roughly even/],
  ['?', { kind: 'cannot-judge' }, 'cannot judge: counted apart, never as 50%'],
  ['? no data', { kind: 'cannot-judge', reason: 'no data' }, 'cannot judge: counted apart, never as 50%'],
  [
    '40-70, 55',
    { kind: 'percent', percent: 55, range: { low: 40, high: 70 } },
    'likely (55–80%); the interval reaches from unlikely to likely',
  ],
  [
    '0-30, 10',
    { kind: 'percent', percent: 10, range: { low: 0, high: 30 } },
    'very unlikely (5–20%); the interval reaches from 0%, outside the lexicon, to unlikely',
  ],
])('“%s” is taken and explained', async (typed, likelihood, says) => {
  const { desk, riskId, analystId } = await shown()
  await type(typed)
  await waitFor(() => expect(mine(desk)?.likelihood).toEqual(likelihood))
  expect(operationsAsked(desk)).toEqual([
    { name: 'score.set', input: { scoreId: mine(desk)!.id, riskId, analystId, changes: { likelihood } } },
  ])
  await waitFor(() => expect(field()).toHaveAccessibleDescription(says))
})

test.each([
  ['perhaps', '“perhaps” is not a percent, not a term of ICD 203 and not “?” for cannot judge.'],
  ['0.5', '0.5 could be 50% or 0.5%. Type whole percents.'],
  ['62.5', '62.5 is not a whole percent.'],
  ['101', '101 is outside 0 to 100%.'],
  ['-1', '-1 is outside 0 to 100%.'],
  ['almost', '“almost” could be almost no chance or almost certain.'],
])('“%s” is refused with the reason and asked of nobody', async (typed, why) => {
  const { desk } = await shown()
  await type(typed)
  expect(alerts()).toEqual([why])
  expect(field()).toHaveAttribute('aria-invalid', 'true')
  expect(field()).toHaveValue(typed)
  expect(operationsAsked(desk)).toEqual([])
  await type('40')
  await waitFor(() => expect(mine(desk)?.likelihood).toEqual({ kind: 'percent', percent: 40 }))
  expect(alerts()).toEqual([])
})

test('an emptied field takes the likelihood back and leaves the impact', async () => {
  const { desk } = await shown(openInWindow, [85, 4])
  await user.clear(field())
  await user.tab()
  await waitFor(() => expect(mine(desk)).toMatchObject({ likelihood: null, impact: 4 }))
  expect(screen.getByText('No level yet: it needs a likelihood and an impact.')).toBeVisible()
})

test('a percent shows the term it implies, a term itself, “cannot judge” none', async () => {
  await shown(openInWindow, [80, null])
  expect(pressed('Terms of ICD 203')).toEqual(['6very likely80–95%'])
  await type('likely')
  await waitFor(() => expect(pressed('Terms of ICD 203')).toEqual(['5likely55–80%']))
  await type('?')
  await waitFor(() => expect(list('Terms of ICD 203').queryAllByRole('button', { pressed: true })).toEqual([]))
})

test('a digit or a letter chooses while the list has the focus; other keys and chords do not', async () => {
  const { desk } = await shown()
  choice('Impact', /negligible/).focus()
  await user.keyboard('6x{Control>}2{/Control}{Alt>}2{/Alt}{Meta>}2{/Meta}')
  expect(operationsAsked(desk)).toEqual([])
  await user.keyboard('4')
  await waitFor(() => expect(mine(desk)?.impact).toBe(4))
  choice('Confidence', /^Low/).focus()
  await user.keyboard('M')
  await waitFor(() => expect(mine(desk)?.confidence).toBe('moderate'))
  choice('Terms of ICD 203', /almost no chance/).focus()
  await user.keyboard('7')
  await waitFor(() => expect(field()).toHaveValue('almost certain'))
  expect(pressed('Impact')).toEqual([expect.stringMatching(/^4severe/)])
  expect(pressed('Confidence')).toEqual([expect.stringMatching(/^mModerate/)])
})

test('the same key again keeps the choice, a click on the chosen one takes it back', async () => {
  const { desk } = await shown(openInWindow, [null, 4])
  choice('Impact', /^severe/).focus()
  await user.keyboard('4')
  expect(await desk.commits()).toHaveLength(1)
  expect(mine(desk)?.impact).toBe(4)
  await user.click(choice('Impact', /^severe/))
  await waitFor(() => expect(mine(desk)?.impact).toBeNull())
  await user.click(choice('Impact', /^limited/))
  await waitFor(() => expect(mine(desk)?.impact).toBe(2))
})

test('the level is looked up and its cell shown', async () => {
  await shown(openInWindow, [80, 4])
  expect(screen.getByText(/because likelihood is/)).toHaveTextContent(
    'Level high because likelihood is high (80–95%) and impact 4 severe: looked up in NIST SP 800-30 r1, table I-2, never multiplied.',
  )
  const table = screen.getByRole('table', { name: 'Risk matrix with the cell that was looked up' })
  expect([...table.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent)).toEqual(['H'])
  const rows = within(table).getAllByRole('row')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'very highVLLMHVH',
    'highVLLMHVH',
    'moderateVLLMMH',
    'lowVLLLLM',
    'very lowVLVLVLLL',
    'likelihood / impact12345',
  ])
  expect(rows[1]?.querySelector<HTMLTableCellElement>('[aria-current]')?.cellIndex).toBe(4)
})

test('rationale and basis are kept without the white space around them', async () => {
  const { desk } = await shown(openInWindow, [80, 4])
  await user.type(screen.getByRole('textbox', { name: 'Rationale' }), '  Ice came early.  ')
  await user.type(screen.getByLabelText('Basis of the confidence'), ' One article ')
  await user.tab()
  await waitFor(() => expect(mine(desk)).toMatchObject({ rationale: 'Ice came early.', basis: 'One article' }))
})

test('Escape brings the kept likelihood back and asks nothing', async () => {
  const { desk } = await shown(openInWindow, [80, 4])
  await user.clear(field())
  await user.type(field(), '10{Escape}')
  await user.tab()
  expect(field()).toHaveValue('80%')
  expect(operationsAsked(desk)).toEqual([])
})

test('undo takes the score off the screen and redo brings it back', async () => {
  const { desk } = await shown()
  await type('85%')
  await waitFor(() => expect(field()).toHaveAccessibleDescription('very likely (80–95%)'))
  await act(() => undoOrRedo('undo'))
  expect(field()).toHaveValue('')
  expect(desk.project.scores).toEqual({})
  await act(() => undoOrRedo('redo'))
  expect(field()).toHaveValue('85%')
})

test('a full disk says so, keeps what was typed, and the next score takes both', async () => {
  const { desk } = await shown()
  const empty = fillDisk(desk)
  await type('85%')
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(field()).toHaveValue('85%')
  empty()
  await user.click(choice('Impact', /^severe/))
  await waitFor(() => expect(mine(desk)).toMatchObject({ likelihood: { kind: 'percent', percent: 85 }, impact: 4 }))
  expect(field()).toHaveValue('85%')
  expect(Object.keys(desk.project.scores)).toHaveLength(1)
})

test('a risk deleted in another window takes its score along and asks nothing', async () => {
  const { desk, riskId } = await shown(openInWindow, [80, 4])
  await desk.perform({ name: 'risk.delete', input: { riskId } })
  expect(screen.queryByLabelText('Likelihood')).toBeNull()
  expect(operationsAsked(desk)).toEqual([])
})

test('read-only, nothing can be chosen or typed', async () => {
  await shown(openOnReadOnlyDisk, ['likely', 1])
  expect(usable()).toEqual([])
  expect(field()).toHaveValue('likely')
})
