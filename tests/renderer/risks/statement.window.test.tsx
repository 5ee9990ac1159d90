import { undoOrRedo } from '@state/perform'
import { currentPlace, currentPlaceOf, goTo, usePlaceOf } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NewRiskDialog } from '../../../renderer/features/risks/NewRiskDialog'
import { RiskInspector } from '../../../renderer/features/risks/RiskInspector'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'
import { fillDisk, NOT_SAVED, openOnReadOnlyDisk } from '../disk'
import { alerts, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
const LONG = 'Donaudampfschifffahrtsgesellschaft'.repeat(4)

function Dialog() {
  const { dialog } = usePlaceOf('risks')
  if (dialog === null) return <p>No dialog</p>
  return <NewRiskDialog others={[]} passageId={dialog.passageId} onClose={() => goTo({ screen: 'risks' })} />
}

async function newRisk(from: (made: MemoProject) => string | null = () => null) {
  const made = new MemoProject()
  const passageId = from(made)
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showScreen(<Dialog />, 'risks')
  await act(async () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId } }))
  return { desk, passageId: passageId ?? '' }
}

const passage = (words: string) => (made: MemoProject) => {
  const source = made.source([words])
  return made.evidence(made.risk('Another'), source, words)
}
const fill = (label: string, text: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.focus(field)
  fireEvent.input(field, { target: { value: text } })
  fireEvent.blur(field)
}
const create = () => screen.getByRole('button', { name: 'Create risk' })
const EMPTY = { cause: '', event: '', party: '', horizon: null, consequence: '', category: '' }
const MORE = { assumptions: '', alternatives: '', contrarySearch: '' }

test('a risk without a title or an event cannot be made; white space is none', async () => {
  const { desk } = await newRisk()
  expect(screen.getByRole('dialog')).toHaveAccessibleName('New risk')
  expect(create()).toBeDisabled()
  fill('Title', '   ')
  fill('Because (cause)', 'charts stop')
  expect(create()).toBeDisabled()
  fireEvent.submit(create().closest('form')!)
  expect(operationsAsked(desk)).toEqual([])
})

test('the statement is asked of main word for word and shown on the risks screen', async () => {
  const { desk } = await newRisk()
  for (const [label, text] of [
    ['Title', ' Grounding '],
    ['Because (cause)', 'charts stop '],
    ['Event', 'a ship grounds'],
    ['Affecting (party)', 'coastal shipping'],
    ['By (horizon)', '2027-04-30'],
    ['Category', 'Safety'],
    ['Leading to (consequence)', 'a closed strait'],
  ] as const)
    fill(label, text)
  expect(screen.getByText(/^Because/, { selector: 'p' })).toHaveTextContent(
    'Because charts stop, a ship grounds affecting coastal shipping by 30 Apr 2027, leading to a closed strait.',
  )
  await user.click(create())
  await waitFor(() => expect(currentPlace()).toMatchObject({ screen: 'risks', dialog: null }))
  const statement = {
    title: 'Grounding',
    cause: 'charts stop',
    event: 'a ship grounds',
    party: 'coastal shipping',
    horizon: '2027-04-30',
    category: 'Safety',
    consequence: 'a closed strait',
  }
  const riskId = currentPlaceOf('risks').riskId!
  expect(operationsAsked(desk)).toEqual([
    { name: 'risk.create', input: { risk: { ...statement, ...MORE, id: riskId, position: 1 } } },
  ])
  expect(desk.project.risks[riskId]).toMatchObject({ ...statement, number: 1 })
})

test('without a title it is called after its event, cut at a word', async () => {
  await newRisk()
  fill('Event', `${'word '.repeat(15)}${LONG}`)
  const called = `${'word '.repeat(15).trim()}…`
  expect(screen.getByText(`It will be called “${called}”.`)).toBeVisible()
  fill('Title', 'Short')
  expect(screen.queryByText(/It will be called/)).toBeNull()
})

test.each([
  [80, 'a'.repeat(80)],
  [81, `${'a'.repeat(79)}…`],
])('a name of one word of %i characters', async (length, name) => {
  const { desk } = await newRisk()
  fill('Event', 'a'.repeat(length))
  await user.click(create())
  await waitFor(() => expect(Object.values(desk.project.risks)[0]?.title).toBe(name))
})

test('from a passage it takes the passage along as evidence with the stance chosen', async () => {
  const { desk, passageId } = await newRisk(passage('The pause leaves  pilots blind.'))
  expect(screen.getByRole('dialog')).toHaveAccessibleName('New risk from passage')
  expect(screen.getByText('It will be called “The pause leaves pilots blind.”.')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('This passage'), 'Contradicts the risk')
  await user.click(create())
  await waitFor(() => expect(currentPlaceOf('risks').dialog).toBeNull())
  const riskId = currentPlaceOf('risks').riskId!
  const title = 'The pause leaves pilots blind.'
  expect(operationsAsked(desk)).toEqual([
    { name: 'risk.create', input: { risk: { ...EMPTY, ...MORE, title, id: riskId, position: expect.any(Number) } } },
    {
      name: 'evidence.link',
      input: {
        evidence: { id: expect.any(String), riskId, passageId, stance: 'contradicts', note: '', position: 1 },
      },
    },
  ])
  expect(await desk.commits()).toHaveLength(1)
})

test('a passage deleted meanwhile leaves an ordinary new risk, which needs a name of its own', async () => {
  const { desk, passageId } = await newRisk(passage('The pause leaves pilots blind.'))
  await desk.perform({ name: 'passage.delete', input: { passageId } })
  expect(screen.getByRole('dialog')).toHaveAccessibleName('New risk')
  expect(create()).toBeDisabled()
  fill('Title', 'Blind pilots')
  await user.click(create())
  await waitFor(() => expect(currentPlaceOf('risks').dialog).toBeNull())
  expect(operationsAsked(desk).map(({ name }) => name)).toEqual(['risk.create'])
})

test('a full disk says so and leaves the dialog with what was typed', async () => {
  const { desk } = await newRisk()
  const empty = fillDisk(desk)
  fill('Title', 'Grounding')
  await user.click(create())
  await waitFor(() => expect(alerts()).toEqual([NOT_SAVED]))
  expect(screen.getByLabelText('Title')).toHaveValue('Grounding')
  expect(desk.project.risks).toEqual({})
  empty()
})

test('Escape and Cancel close it and ask nothing', async () => {
  const { desk } = await newRisk()
  fill('Title', 'Grounding')
  await user.keyboard('{Escape}')
  expect(screen.getByText('No dialog')).toBeVisible()
  await act(async () => goTo({ screen: 'risks', dialog: { kind: 'new-risk', passageId: null } }))
  expect(screen.getByLabelText('Title')).toHaveValue('')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.getByText('No dialog')).toBeVisible()
  expect(operationsAsked(desk)).toEqual([])
})

async function inspect(open: typeof openOnReadOnlyDisk = openInWindow) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding', { cause: 'charts stop', event: 'a ship grounds', category: 'Safety' })
  made.risk('Rates', { category: 'Economy' })
  made.risk('Strike', { category: 'Safety' })
  const desk = await open(made.project)
  await showScreen(<RiskInspector riskId={riskId} />, 'risks')
  return { desk, riskId }
}
const PARTS = ['Statement', 'Score & evidence', 'Assumptions', 'Indicators', 'All scores', 'History']
const part = (name: string) => within(screen.getByRole('region', { name }))

test('each field of the statement is kept when it is left, alone and trimmed', async () => {
  const { desk, riskId } = await inspect()
  fill('Affecting (party)', ' pilots ')
  fill('By (horizon)', '2027-01-31')
  await waitFor(() => expect(desk.project.risks[riskId]?.horizon).toBe('2027-01-31'))
  fill('By (horizon)', '')
  fill('Owner', ' Ines ')
  fill('Title', '  ')
  fill('Leading to (consequence)', ' a closed strait ')
  await waitFor(() => expect(desk.project.risks[riskId]?.consequence).toBe('a closed strait'))
  const update = (changes: object) => ({ name: 'risk.update', input: { riskId, changes } })
  expect(operationsAsked(desk)).toEqual([
    update({ party: 'pilots' }),
    update({ horizon: '2027-01-31' }),
    update({ horizon: null }),
    update({ owner: 'Ines' }),
    update({ consequence: 'a closed strait' }),
  ])
  expect(desk.project.risks[riskId]?.title).toBe('Grounding')
})

test('the sentence follows the words while they are typed and goes back with Escape', async () => {
  const { desk } = await inspect()
  const sentence = () => part('Statement').getByText(/^Because/, { selector: 'p' }).textContent
  await user.type(part('Statement').getByLabelText('Event'), ' at night')
  expect(sentence()).toBe('Because charts stop, a ship grounds at night.')
  await user.tab()
  await waitFor(() => expect(Object.values(desk.project.risks)[0]?.event).toBe('a ship grounds at night'))
  await user.click(screen.getByRole('tab', { name: 'Indicators' }))
  expect(screen.getByText('Because charts stop, a ship grounds at night.')).toBeVisible()
  await act(() => undoOrRedo('undo'))
  expect(screen.getByText('Because charts stop, a ship grounds.')).toBeVisible()
  expect(Object.values(desk.project.risks)[0]?.event).toBe('a ship grounds')
})

test('categories in use are suggested once each, in order, when they are wanted', async () => {
  await inspect()
  const options = () => [...document.querySelectorAll('datalist option')].map(({ textContent }) => textContent)
  expect(options()).toEqual([])
  await user.click(screen.getByLabelText('Category'))
  expect(options()).toEqual(['Economy', 'Safety'])
  await user.click(screen.getByLabelText('Owner'))
  expect(options()).toEqual(['Ines'])
})

test('another window’s words come in', async () => {
  const { desk, riskId } = await inspect()
  await desk.perform({ name: 'risk.update', input: { riskId, changes: { title: LONG, horizon: '2028-02-29' } } })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(`R1 ${LONG}`)
  expect(screen.getByLabelText('Title')).toHaveValue(LONG)
  expect(screen.getByLabelText('By (horizon)')).toHaveValue('29 Feb 2028')
})

test('read-only, nothing of a risk can be changed', async () => {
  await inspect(openOnReadOnlyDisk)
  await act(async () => goTo({ screen: 'risks' }))
  const left: string[][] = []
  for (const name of PARTS) {
    await user.click(screen.getByRole('tab', { name }))
    // What was done to it is read from the disk.
    if (name === 'History') await screen.findByRole('button', { name: /^Create/ })
    left.push(usable(screen.getByRole('tabpanel')))
  }
  expect(left).toEqual([[], [], ['Against evidence…'], [], [], ['Create project']])
})
