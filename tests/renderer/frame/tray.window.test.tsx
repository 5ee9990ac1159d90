import { chooseAnalyst } from '@state/analyst'
import { currentPreferences } from '@state/preferences'
import { undoOrRedo } from '@state/perform'
import { goTo } from '@state/place'
import { openTray, putIntoTray } from '@state/tray'
import { MOST_IN_TRAY } from '@shared/ipc/preferences'
import { newId } from '@shared/new-id'
import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { addAnalyst, id } from '../../unit/shared/sample-project'
import { openTagging } from '../../unit/shared/sample-tagging'
import { openInWindow, openReadOnly } from '../desk'
import { fillDisk, NOT_SAVED } from '../disk'
import { ReaderProject, select } from '../reader/reader-project'
import {
  alerts,
  announced,
  buttonIn,
  click,
  command,
  expectNotices,
  operationsAsked,
  press,
  showWindow,
  pick,
} from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

afterEach(() => openTray(false))

/** The whole window on the reader, with two passages of the article in the project and none in the tray. */
async function shown() {
  const made = new ReaderProject()
  made.tag('cost', 2, null, 1)
  const [charts, pilots] = [made.passage('stopped its charts'), made.passage('Pilots are blind')]
  const riskId = made.risk('Grounding')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  await act(async () => goTo({ screen: 'reader', sourceId: made.sourceId, passageId: null }))
  await screen.findByRole('document')
  const put = async (passageId: string) => {
    await act(async () => goTo({ screen: 'reader', passageId }))
    command(desk, 'tray.put')
    await waitFor(() => expect(inTray()).toContain(passageId))
  }
  const inTray = () => currentPreferences().trays[made.project.about.project.projectId] ?? []
  return { desk, made, charts, pilots, riskId, put, inTray }
}

async function withBoth() {
  const opened = await shown()
  await opened.put(opened.charts)
  await opened.put(opened.pilots)
  command(opened.desk, 'tray.show')
  return { ...opened, tray: await screen.findByRole('region', { name: 'Tray of passages' }) }
}

const rows = (tray: HTMLElement) =>
  within(tray)
    .queryAllByRole('row')
    .map(({ textContent }) => textContent)
const head = (tray: HTMLElement) => within(tray).getAllByRole('status')[0]?.textContent
const ask = () => screen.findByRole('dialog', { name: 'Use as evidence' })

test('passages and selected words are put in by key, once each, and counted beside the save state', async () => {
  const { desk, charts, inTray, put } = await shown()
  await put(charts)
  expect(announced()).toBe('Put into the tray: 1 passage in it.')
  command(desk, 'tray.put')
  await waitFor(() => expect(announced()).toBe('It is in the tray.'))
  await select(3, 0, 4)
  await press('c')
  await waitFor(() => expect(inTray()).toHaveLength(2))
  expect(desk.project.passages[inTray()[1]!]?.anchor.exact).toBe('Ties')
  await user.click(screen.getByRole('button', { name: 'Tray: 2 passages' }))
  const tray = await screen.findByRole('region', { name: 'Tray of passages' })
  expect(rows(tray)).toEqual([
    'stopped its chartsNorvik stops its ice charts · No tag',
    'TiesNorvik stops its ice charts · No tag',
  ])
})

test('all of them, or those chosen, become evidence in one step that undo takes back whole', async () => {
  const { desk, charts, pilots, riskId, tray } = await withBoth()
  expect(head(tray)).toBe('2 passages')
  await click('Use as evidence…', tray)
  await user.selectOptions(within(await ask()).getByLabelText('The passages'), 'contradicts')
  await user.click(buttonIn(await ask(), 'Link'))
  const linked = () =>
    Object.values(desk.project.evidence)
      .filter((each) => each.riskId === riskId)
      .toSorted((one, other) => one.position - other.position)
      .map(({ passageId, stance, position }) => [passageId, stance, position])
  await waitFor(() =>
    expect(linked()).toEqual([
      [charts, 'contradicts', 1],
      [pilots, 'contradicts', 2],
    ]),
  )
  expect(announced()).toBe('Linked 2 passages to R3.')
  await act(async () => undoOrRedo('undo'))
  expect(linked()).toEqual([])

  await user.click(within(tray).getAllByRole('checkbox')[1]!)
  expect(head(tray)).toBe('2 passages · 1 chosen')
  await user.click(within(tray).getByRole('button', { name: 'R3 Grounding' }))
  await user.click(buttonIn(await ask(), 'Link'))
  await waitFor(() => expect(linked()).toEqual([[pilots, 'supports', 1]]))
  await user.click(within(tray).getByRole('button', { name: 'R3 Grounding' }))
  expect(within(await ask()).getByRole('status')).toHaveTextContent('This risk has all of them already.')
  expect(buttonIn(await ask(), 'Link')).toBeDisabled()
})

test('without a risk the tray says so in place of the list, and how one is made', async () => {
  const { tray, desk, riskId } = await withBoth()
  const risks = within(tray).getByRole('group', { name: 'Risks to link to' })
  expect(risks).toHaveTextContent('Grounding1 of 1 risk. Drop passages on one.')
  await desk.perform({ name: 'risk.delete', input: { riskId } })
  expect(risks.textContent).toBe('No risks yet. “New risk…” makes one of the passages.')
  expect(within(risks).queryByRole('searchbox')).toBeNull()
})

test('a refused link is told and changes nothing', async () => {
  const { desk, tray, riskId } = await withBoth()
  fillDisk(desk)
  await user.click(within(tray).getByRole('button', { name: 'R3 Grounding' }))
  await user.click(buttonIn(await ask(), 'Link'))
  await waitFor(() => expect(alerts()).toContain(NOT_SAVED))
  expect(Object.values(desk.project.evidence).filter((each) => each.riskId === riskId)).toEqual([])
})

test('they are tagged together, copied with citations, and make a risk', async () => {
  const { desk, charts, pilots, tray } = await withBoth()
  await click('Tag…', tray)
  await screen.findByRole('dialog')
  await pick('cost')
  await waitFor(() => expect(announced()).toBe('Tagged 2 passages with cost.'))
  const cost = Object.values(desk.project.tags).find(({ name }) => name === 'cost')!
  expect([charts, pilots].map((id) => desk.project.passages[id]?.tagIds)).toEqual([[cost.id], [cost.id]])

  await click('Copy with citations', tray)
  await waitFor(() => expect(desk.copied).toHaveLength(1))
  expect(desk.copied).toEqual([
    '“stopped its charts” (Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶1 (B2))\n\n' +
      '“Pilots are blind” (Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶2 (B2))',
  ])

  await click('New risk…', tray)
  const dialog = await screen.findByRole('dialog', { name: 'New risk from passage' })
  expect(dialog).toHaveTextContent('“stopped its charts” and 1 passage more')
  await user.click(buttonIn(dialog, 'Create risk'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const made = operationsAsked(desk).flatMap(({ name, input }) =>
    name === 'evidence.link' ? (input as { evidence: { passageId: string } }).evidence.passageId : [],
  )
  expect(made).toEqual([charts, pilots])
})

test('taking out can be taken back, and stays when the program starts again', async () => {
  const { charts, pilots, tray, inTray } = await withBoth()
  // Straight to the row: what is still loading behind the tray may take the focus.
  fireEvent.keyDown(within(tray).getAllByRole('row')[0]!, { key: 'Delete' })
  await waitFor(() => expect(inTray()).toEqual([pilots]))
  await expectNotices('Took 1 passage out of the tray. The project has them still.')
  await click('Put back')
  expect(inTray()).toEqual([charts, pilots])
  await click('Empty the tray', tray)
  expect(inTray()).toEqual([])
  expect(tray).toHaveTextContent(
    'Nothing in the tray. In the reader press C on a passage or selected words, or drag them here.',
  )
})

test('what cannot be put back since others came in and fill the tray is said', async () => {
  const { charts, pilots, tray, inTray } = await withBoth()
  fireEvent.keyDown(within(tray).getAllByRole('row')[0]!, { key: 'Delete' })
  await waitFor(() => expect(inTray()).toEqual([pilots]))
  const others = Array.from({ length: MOST_IN_TRAY - 1 }, newId)
  await act(async () => putIntoTray(others))
  await click('Put back')
  expect(inTray()).toEqual([pilots, ...others])
  expect(inTray()).not.toContain(charts)
  await expectNotices(
    `The tray is full with ${MOST_IN_TRAY} passages: 1 passage did not go in. Take some out first.`,
    'Took 1 passage out of the tray. The project has them still.',
  )
})

test('what is out of sight while it is tagged blind is not called deleted', async () => {
  const { desk, made, tray } = await withBoth()
  await desk.perform(addAnalyst('eve'), addAnalyst('dan'))
  const versionIds = [...made.texts.keys()]
  await desk.perform(openTagging('t', [], ['eve', 'dan'], { versionIds }))
  await act(async () => chooseAnalyst(id('eve')))
  await waitFor(() => expect(rows(tray).join()).not.toContain('stopped its charts'))
  expect(tray).toHaveTextContent('Some passages are out of sight while their article is tagged blind, or were deleted.')
})

test('what was deleted meanwhile is said, and comes back with undo', async () => {
  const { desk, charts, pilots, tray, inTray } = await withBoth()
  await desk.perform({ name: 'passage.delete', input: { passageId: charts } })
  expect(tray).toHaveTextContent('1 passage was deleted and is no longer in the project.')
  expect(rows(tray)).toHaveLength(1)
  await act(async () => undoOrRedo('undo'))
  await waitFor(() => expect(rows(tray)).toHaveLength(2))
  await desk.perform({ name: 'passage.delete', input: { passageId: charts } })
  await click('Take it out', tray)
  await waitFor(() => expect(inTray()).toEqual([pilots]))
})

/** What is dragged, as a browser hands it from the start of a drag to its end. */
function dragged() {
  const data = new Map<string, string>()
  return {
    get types() {
      return [...data.keys()]
    },
    setData: (type: string, text: string) => void data.set(type, text),
    getData: (type: string) => data.get(type) ?? '',
    files: [],
  }
}

test('a passage and selected words are dragged to a risk and to the tray; elsewhere nothing happens', async () => {
  const { desk, charts, inTray } = await shown()
  command(desk, 'tray.show')
  const tray = await screen.findByRole('region', { name: 'Tray of passages' })
  const risk = within(tray).getByRole('button', { name: 'R3 Grounding' })
  await act(async () => goTo({ screen: 'reader', passageId: charts }))
  const passage = dragged()
  fireEvent.dragStart(within(screen.getByRole('region', { name: 'This passage' })).getByText('stopped its charts'), {
    dataTransfer: passage,
  })
  const over = createEvent.dragOver(risk, { dataTransfer: passage })
  fireEvent(risk, over)
  expect(over.defaultPrevented).toBe(true)
  expect(risk).toHaveAttribute('data-drop-here')
  fireEvent.drop(risk, { dataTransfer: passage })
  expect(await ask()).toHaveTextContent('“stopped its charts”')
  expect(within(await ask()).getByLabelText('Risk')).toHaveDisplayValue('R3 Grounding')
  expect(inTray()).toEqual([])
  await press('{Escape}')

  await select(3, 0, 4)
  const words = dragged()
  fireEvent.dragStart(document.querySelector('[data-block="2"]')!, { dataTransfer: words })
  fireEvent.drop(screen.getByRole('document'), { dataTransfer: words })
  expect(Object.values(desk.project.passages)).toHaveLength(2)
  fireEvent.drop(tray, { dataTransfer: words })
  await waitFor(() => expect(inTray()).toHaveLength(1))
  expect(desk.project.passages[inTray()[0]!]?.anchor.exact).toBe('Ties')

  const foreign = dragged()
  foreign.setData('application/x-assay-passages', '{"folderId":"other","passageIds":[],"toBe":null}')
  fireEvent.drop(tray, { dataTransfer: foreign })
  await expectNotices('These passages are not of this project. Nothing was changed.')
  expect(inTray()).toHaveLength(1)
})

test('where nothing can be changed the menu of a risk links nothing, and leads to it', async () => {
  const made = new ReaderProject()
  const charts = made.passage('stopped its charts')
  made.risk('Grounding')
  await openReadOnly(made.project, Object.fromEntries(made.texts))
  await showWindow()
  act(() => {
    putIntoTray([charts])
    openTray(true)
  })
  const tray = await screen.findByRole('region', { name: 'Tray of passages' })
  await waitFor(() => expect(rows(tray)).toHaveLength(1))
  fireEvent.contextMenu(within(tray).getByRole('button', { name: /^R\d Grounding$/ }))
  const entries = within(screen.getByRole('menu', { name: /^R\d Grounding$/ })).getAllByRole('menuitem')
  expect(entries.map(({ textContent, ariaDisabled }) => [textContent, ariaDisabled])).toEqual([
    ['Use as evidence…', 'true'],
    ['Show in the register', null],
    ['Show in the matrix', null],
  ])
})
