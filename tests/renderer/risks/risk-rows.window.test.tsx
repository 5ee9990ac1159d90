import { begunAgainst, draftAt, dropDraft, givenUpAt, giveUpDraft, keepDraft, subscribeToDrafts } from '@state/drafts'
import { perform, undoOrRedo } from '@state/perform'
import { useEntity } from '@state/project-store'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { DraftKeeperProvider } from '@ui/draft-keeper'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LIMITS } from '@shared/limits'
import { newId } from '@shared/new-id'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import type { Risk } from '@shared/kinds/risks'
import { AlternativeList } from '../../../renderer/features/risks/AlternativeList'
import { AssumptionList } from '../../../renderer/features/risks/AssumptionList'
import { HypothesesDialog } from '../../../renderer/features/risks/HypothesesDialog'
import { IndicatorList } from '../../../renderer/features/risks/IndicatorList'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { operationsAsked, showScreen } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

const KEEPER = {
  at: draftAt,
  beside: begunAgainst,
  keep: keepDraft,
  drop: dropDraft,
  giveUp: giveUpDraft,
  givenUpAt,
  subscribe: subscribeToDrafts,
}

function Rows({ riskId }: { riskId: string }) {
  const risk = useEntity('risks', riskId)
  return (
    risk && (
      <DraftKeeperProvider value={KEEPER}>
        <AssumptionList risk={risk} />
        <AlternativeList risk={risk} />
        <IndicatorList riskId={riskId} />
      </DraftKeeperProvider>
    )
  )
}

async function shown(details: Partial<Risk> = {}) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding', { event: 'A ship grounds', ...details })
  const desk = await openInWindow(made.project)
  await showScreen(<Rows riskId={riskId} />, 'risks')
  return { desk, riskId }
}
const values = (label: string) => screen.queryAllByLabelText(label).map((field) => (field as HTMLTextAreaElement).value)
const write = (field: HTMLElement, value: string) => {
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}

test('notes become a row a paragraph, as one step, and undo brings the notes back', async () => {
  const { desk, riskId } = await shown({ assumptions: 'The winter is average.\n\nShips sail\nat night.' })
  expect(screen.getByLabelText('Notes on assumptions')).toHaveValue('The winter is average.\n\nShips sail\nat night.')
  expect(screen.queryByLabelText('Notes on alternatives')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Make rows of it' }))
  await waitFor(() => expect(values('Assumption')).toEqual(['The winter is average.', 'Ships sail\nat night.']))
  expect(screen.queryByLabelText('Notes on assumptions')).toBeNull()
  await act(() => undoOrRedo('undo'))
  expect(values('Assumption')).toEqual([])
  expect(desk.project.risks[riskId]?.assumptions).toBe('The winter is average.\n\nShips sail\nat night.')
})

test('rows are made of what was typed last, and of a double click once', async () => {
  const { desk, riskId } = await shown({ assumptions: 'The winter is average.' })
  await user.type(screen.getByLabelText('Notes on assumptions'), '\n\nPilots stay.')
  await user.dblClick(screen.getByRole('button', { name: 'Make rows of it' }))
  await waitFor(() => expect(values('Assumption')).toEqual(['The winter is average.', 'Pilots stay.']))
  await act(() => undoOrRedo('undo'))
  expect(values('Assumption')).toEqual([])
  expect(desk.project.risks[riskId]?.assumptions).toBe('The winter is average.\n\nPilots stay.')
})

test('of notes that are too long to be saved no rows are made, and they stay', async () => {
  const { desk, riskId } = await shown({ assumptions: 'The winter is average.' })
  const long = 'Pilots stay. '.repeat(LIMITS.prose / 10)
  fireEvent.change(screen.getByLabelText('Notes on assumptions'), { target: { value: long } })
  await user.click(screen.getByRole('button', { name: 'Make rows of it' }))
  expect(
    screen.getByText(
      'The notes hold words that could not be saved. They stay in the field: mend what it says, then make rows.',
    ),
  ).toBeVisible()
  expect(screen.getByLabelText('Notes on assumptions')).toHaveValue(long)
  expect([desk.project.risks[riskId]?.assumptions, values('Assumption')]).toEqual(['The winter is average.', []])
})

test('an assumption says whether the judgment hangs on it, and what follows if it is wrong', async () => {
  const { desk } = await shown()
  await user.type(screen.getByLabelText('New assumption'), ' Pilots stay {Enter}')
  await waitFor(() => expect(values('Assumption')).toEqual(['Pilots stay']))
  await user.click(screen.getByLabelText('Linchpin'))
  // Words that are there hide what stands in an empty field.
  expect(screen.getByText('If it is wrong')).not.toHaveClass('visually-hidden')
  write(screen.getByLabelText('If it is wrong'), ' Fewer groundings ')
  await waitFor(() =>
    expect(Object.values(desk.project.assumptions)).toMatchObject([
      { text: 'Pilots stay', linchpin: true, ifWrong: 'Fewer groundings' },
    ]),
  )
  write(screen.getByLabelText('Assumption'), '  ')
  expect(values('Assumption')).toEqual(['Pilots stay'])
})

test('an alternative has a likelihood of its own, read as scores are', async () => {
  const { desk } = await shown()
  await user.type(screen.getByLabelText('New alternative'), 'A dry autumn{Enter}')
  const likelihood = await screen.findByLabelText('Likelihood of the alternative')
  write(likelihood, 'maybe')
  expect(screen.getByRole('alert')).toHaveTextContent('“maybe” is not a percent, not a term of ICD 203')
  write(likelihood, '40-70, 55')
  await waitFor(() => expect(likelihood).toHaveValue('55% (40–70%)'))
  expect(Object.values(desk.project.alternatives)[0]?.likelihood).toEqual({
    kind: 'percent',
    percent: 55,
    range: { low: 40, high: 70 },
  })
})

test('a term that is typed while another lexicon comes into force is one of that it was meant in', async () => {
  const { desk } = await shown()
  await user.type(screen.getByLabelText('New alternative'), 'A dry autumn{Enter}')
  const likelihood = await screen.findByLabelText('Likelihood of the alternative')
  fireEvent.change(likelihood, { target: { value: 'likely' } })
  const { impactScale = FIRST_SCALES.impactScale.id, matrix } = desk.project.about.project
  const scales = { lexicon: 'phia', impactScale, matrix }
  await act(() => perform({ name: 'scales.use', input: { scales, rescored: [] } }))
  fireEvent.blur(likelihood)
  await waitFor(() => expect(likelihood).toHaveValue('likely [ICD 203]'))
  write(likelihood, 'unlikely')
  await waitFor(() => expect(likelihood).toHaveValue('unlikely'))
  expect(Object.values(desk.project.alternatives)[0]?.likelihood).toMatchObject({ lexicon: 'phia', term: 'unlikely' })
})

test('a status is logged with its day; the latest day counts, and an entry can be put right', async () => {
  await shown()
  await user.type(screen.getByLabelText('New indicator'), 'Night trips refused{Enter}')
  await user.selectOptions(await screen.findByLabelText('Status'), 'Emerging')
  await waitFor(() => expect(screen.getByText(/^Log \(1\)/)).toBeInTheDocument())
  await user.click(screen.getByRole('button', { name: 'Seen the same today' }))
  await waitFor(() => expect(screen.getByText(/^Log \(2\)/)).toBeInTheDocument())
  await user.selectOptions(screen.getAllByLabelText('Status, by Ines')[0]!, 'Observed')
  await waitFor(() => expect(screen.getByLabelText('Status')).toHaveValue('observed'))
  write(screen.getAllByLabelText('Seen on')[0]!, '2020-01-31')
  await waitFor(() => expect(screen.getByLabelText('Status')).toHaveValue('emerging'))
})

test('the same seen today is what was chosen just before, also while that is on its way', async () => {
  const { desk } = await shown()
  await user.type(screen.getByLabelText('New indicator'), 'Night trips refused{Enter}')
  fireEvent.change(await screen.findByLabelText('Status'), { target: { value: 'emerging' } })
  fireEvent.click(screen.getByRole('button', { name: 'Seen the same today' }))
  await waitFor(() => expect(screen.getByText(/^Log \(2\)/)).toBeInTheDocument())
  expect(Object.values(desk.project.observations).map(({ status }) => status)).toEqual(['emerging', 'emerging'])
})

async function compared() {
  const made = new MemoProject()
  const riskId = made.risk('Grounding', { event: 'A ship grounds' })
  const source = made.source(['Pilots are blind.', 'Ties are strong.'])
  made.evidence(riskId, source, 'Pilots are blind.')
  made.evidence(riskId, source, 'Ties are strong.', 'contradicts')
  const alternative = { id: newId(), riskId, position: 1, text: 'A dry autumn', likelihood: null }
  made.do({ name: 'alternative.create', input: { alternative } })
  const desk = await openInWindow(made.project)
  await showScreen(<HypothesesDialog risk={made.project.risks[riskId]!} onClose={() => undefined} />, 'risks')
  return { desk, alternative }
}
const cells = () => [...document.querySelectorAll<HTMLElement>('[data-cell]')]
const grid = () => within(screen.getByRole('grid'))
const letters = () =>
  grid()
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))
const heads = () =>
  grid()
    .getAllByRole('columnheader')
    .slice(1, 3)
    .map(({ textContent }) => textContent)

test('a letter rates the cell one is at, the arrows go on, Delete takes it back, and undo too', async () => {
  const { desk } = await compared()
  act(() => cells()[0]!.focus())
  expect(heads()).toEqual(['The eventA ship groundsNot rated', 'Alternative 1A dry autumnNot rated'])
  await user.keyboard('c{ArrowRight}i{ArrowDown}I{ArrowLeft}n')
  await waitFor(() =>
    expect(letters().map((row) => row.slice(0, 2))).toEqual([
      ['C', 'I'],
      ['N', 'I'],
    ]),
  )
  expect(letters().map((row) => row[2])).toEqual(['Tells apart', 'Tells apart'])
  expect(heads()).toEqual([
    'The eventA ship groundsRank 1: 0 inconsistent',
    'Alternative 1A dry autumnRank 2: 2 inconsistent',
  ])
  await user.keyboard('{Delete}')
  await waitFor(() => expect(letters()[1]?.slice(0, 2)).toEqual(['', 'I']))
  expect(letters()[1]?.[2]).toBe('Not rated yet')
  expect(heads()[0]).toBe('The eventA ship groundsRank 1: 0 inconsistent, 1 not rated')
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(letters()[1]?.slice(0, 2)).toEqual(['N', 'I']))
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  await waitFor(() => expect(letters()[1]?.slice(0, 2)).toEqual(['', 'I']))
  expect(operationsAsked(desk)).toHaveLength(5)
})

test('a rating is taken back at once, and that undone, also while it is on its way', async () => {
  const { desk } = await compared()
  act(() => cells()[0]!.focus())
  for (const key of ['c', 'Delete', 'i', 'Delete'])
    fireEvent.keyDown(cells()[0]!, { key, code: `Key${key.toUpperCase()}` })
  fireEvent.keyDown(cells()[0]!, { key: 'z', code: 'KeyZ', ctrlKey: true })
  await waitFor(() => expect(operationsAsked(desk)).toHaveLength(4))
  await waitFor(() => expect(letters()[0]?.[0]).toBe('I'))
})

test('on a keyboard without Latin letters the place of a key says which it is', async () => {
  await compared()
  fireEvent.keyDown(cells()[0]!, { key: 'с', code: 'KeyC' })
  await waitFor(() => expect(letters()[0]?.[0]).toBe('C'))
  fireEvent.keyDown(cells()[0]!, { key: 'я', code: 'KeyZ', ctrlKey: true })
  await waitFor(() => expect(letters()[0]?.[0]).toBe(''))
})

test('a button rates the chosen cell, and what is the same for all says so', async () => {
  await compared()
  for (const cell of cells().slice(0, 2)) {
    act(() => cell.focus())
    await user.click(screen.getByRole('button', { name: 'Consistent' }))
  }
  await waitFor(() => expect(letters()[0]).toEqual(['C', 'C', 'Same for all']))
  expect(screen.getByRole('button', { name: 'Consistent' })).toHaveAttribute('aria-pressed', 'true')
})

test('without evidence or alternatives it says what comes first', async () => {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  await openInWindow(made.project)
  await showScreen(<HypothesesDialog risk={made.project.risks[riskId]!} onClose={() => undefined} />, 'risks')
  expect(screen.getByText(/^Link evidence to the risk first/)).toBeVisible()
  expect(screen.getByText(/^Add an alternative to the risk first/)).toBeVisible()
  expect(screen.queryByRole('grid')).toBeNull()
})
