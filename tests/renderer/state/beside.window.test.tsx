import { currentAnalyst, followOtherPreferences } from '@state/analyst'
import { connectWindows, goToWords, openBeside, takeStart, toggleInStep } from '@state/beside'
import { currentPlace, goTo } from '@state/place'
import { currentPreferences, prefer } from '@state/preferences'
import { keepTop } from '@state/reading-tops'
import { act, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { addAnalyst, addTag, id, perform, emptyProject as projectOfNobody } from '../../unit/shared/sample-project'
import { openInWindow, startDesk } from '../desk'

let connected = false

/** The window listens once for its whole life. */
async function connect(): Promise<void> {
  prefer({ windowsInStep: true })
  if (!connected) await connectWindows()
  connected = true
}

const WORDS = { screen: 'reader', sourceId: id('rail'), passageId: id('delay') } as const
const open = async () => {
  const project = projectOfNobody()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addTag('cost'))
  const desk = await openInWindow(project)
  await connect()
  // The next test has this window alone.
  onTestFinished(() => desk.tell({ name: 'windows.changed', payload: { others: [] } }))
  return desk
}

test('another window leads this one, while a project is open', async () => {
  const { desk } = await startDesk()
  await connect()
  desk.tell({ name: 'window.goTo', payload: WORDS })
  expect(currentPlace()).toEqual({ screen: 'home' })
  const opened = await open()
  opened.tell({ name: 'window.goTo', payload: WORDS })
  expect(currentPlace()).toMatchObject(WORDS)
  expect(takeStart()).toBeNull()
})

test('words are gone to here, unless another window has the reader and windows are in step', async () => {
  const desk = await open()
  act(() => goTo({ screen: 'risks' }))
  desk.tell({ name: 'windows.changed', payload: { others: ['risks'] } })
  goToWords(WORDS)
  expect(currentPlace()).toMatchObject(WORDS)
  expect(desk.inputs('window.lead')).toEqual([])

  desk.tell({ name: 'windows.changed', payload: { others: ['reader'] } })
  goToWords(WORDS)
  expect(desk.inputs('window.lead')).toEqual([])
  act(() => goTo({ screen: 'risks' }))
  goToWords(WORDS)
  expect(desk.inputs('window.lead')).toEqual([{ place: WORDS }])
  // The other has closed meanwhile: the words are shown all the same.
  await waitFor(() => expect(currentPlace()).toMatchObject(WORDS))

  act(() => goTo({ screen: 'risks' }))
  toggleInStep()
  goToWords(WORDS)
  expect(desk.inputs('window.lead')).toHaveLength(1)
  expect(currentPlace()).toMatchObject(WORDS)
})

test('a risk that is chosen here is shown by other windows that have risks, if windows are in step', async () => {
  const desk = await open()
  const [strike, flood] = [id('strike'), id('flood')]
  desk.tell({ name: 'windows.changed', payload: { others: ['matrix', 'reader', 'risks'] } })
  act(() => goTo({ screen: 'risks', riskId: strike }))
  const led = (riskId: string) => [{ place: { screen: 'risks', riskId } }, { place: { screen: 'matrix', riskId } }]
  expect(desk.inputs('window.lead')).toEqual(led(strike))
  // Going elsewhere and back chooses nothing.
  act(() => goTo({ screen: 'reader' }))
  act(() => goTo({ screen: 'matrix' }))
  expect(desk.inputs('window.lead')).toHaveLength(2)
  toggleInStep()
  act(() => goTo({ screen: 'risks', riskId: flood }))
  expect(desk.inputs('window.lead')).toHaveLength(2)
})

test('this window follows to a risk, leads nobody there, and stays where somebody types or a dialog is open', async () => {
  const desk = await open()
  const [strike, flood] = [id('strike'), id('flood')]
  const leadTo = (riskId: string) => desk.tell({ name: 'window.led', payload: { screen: 'risks', riskId } })
  desk.tell({ name: 'windows.changed', payload: { others: ['risks'] } })
  act(() => goTo({ screen: 'risks' }))
  leadTo(strike)
  expect(currentPlace()).toEqual({ screen: 'risks', riskId: strike, dialog: null })
  expect(desk.inputs('window.lead')).toEqual([])

  const field = document.body.appendChild(document.createElement('textarea'))
  field.focus()
  leadTo(flood)
  field.remove()
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.open = true
  leadTo(flood)
  dialog.remove()
  expect(currentPlace()).toMatchObject({ riskId: strike })

  // It has gone to another screen meanwhile, and is not called back.
  act(() => goTo({ screen: 'memo' }))
  leadTo(flood)
  expect(currentPlace()).toMatchObject({ screen: 'memo' })
  act(() => goTo({ screen: 'matrix' }))
  expect(currentPlace()).toEqual({ screen: 'matrix', riskId: flood, picture: 'matrix' })
  expect(desk.inputs('window.lead')).toEqual([])
})

test('the second window is asked for what this one shows, or would', async () => {
  const desk = await open()
  act(() => goTo({ screen: 'risks', riskId: id('strike') }))
  act(() => goTo(WORDS))
  openBeside('risks')
  openBeside('reader')
  openBeside('memo')
  expect(desk.inputs('window.beside')).toEqual([
    { place: { screen: 'risks', riskId: id('strike') } },
    { place: WORDS },
    { place: { screen: 'memo', memoId: null } },
  ])
})

test('what another window likes is liked here, but who sits here and the panes are each window’s own', async () => {
  const desk = await open()
  const stop = followOtherPreferences()
  const projectId = desk.project.about.project.projectId
  const layouts = currentPreferences().layouts
  expect(currentAnalyst().id).toBe(id('ann'))
  desk.tell({
    name: 'preferences.changed',
    payload: { readerSize: 20, layouts: { reader: { start: 5 } }, analystByProject: { [projectId]: id('bob') } },
  })
  expect(currentPreferences()).toMatchObject({ readerSize: 20, analystByProject: { [projectId]: id('ann') } })
  expect(currentPreferences().layouts).toBe(layouts)
  expect(currentAnalyst().id).toBe(id('ann'))
  stop()
})

test('where the analyst is is told once a step, with how far a text is read that is shown', async () => {
  const desk = await open()
  const top = { versionId: id('rail'), offset: 40 }
  act(() => goTo({ screen: 'risks', riskId: id('strike') }))
  act(() => keepTop(top))
  act(() => goTo(WORDS))
  act(() => goTo(WORDS))
  act(() => keepTop({ ...top, offset: 90 }))
  act(() => goTo({ screen: 'home' }))
  // What was known of the window is forgotten there.
  act(() => goTo(WORDS))
  expect(desk.inputs('window.standsAt').slice(-4)).toEqual([
    { place: { screen: 'risks', riskId: id('strike') }, top: null },
    { place: WORDS, top },
    { place: WORDS, top: { ...top, offset: 90 } },
    { place: WORDS, top: { ...top, offset: 90 } },
  ])
})

test('where the analyst is is told once more on the way back from home, where none of it is kept', async () => {
  const desk = await open()
  act(() => goTo({ screen: 'risks', riskId: id('strike') }))
  const told = desk.inputs('window.standsAt').length
  act(() => goTo({ screen: 'home' }))
  act(() => goTo({ screen: 'risks', riskId: id('strike') }))
  expect(desk.inputs('window.standsAt').slice(told)).toEqual([
    { place: { screen: 'risks', riskId: id('strike') }, top: null },
  ])
})
