import { currentAnalyst } from '@state/analyst'
import { offerFindable } from '@state/findable'
import { act, screen, waitFor } from '@testing-library/react'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addAnalyst, addTag, emptyProject as projectOfNobody, id, perform } from '../../unit/shared/sample-project'
import { openInWindow, startDesk } from '../desk'
import { press, showFrame, showWindow } from '../window'
import { cranes, entries, NOTHING, openPalette, type } from './palette'

/** The palette with what lies neither among the commands nor in the project, which comes a moment later. */
const openWithAll = async () => {
  await openPalette()
  await type('density')
  await screen.findByRole('menuitem', { name: /^Density/ })
  await press('{Control>}a{/Control}{Backspace}')
}

test('words may stand apart and in any order; what has them as they were typed comes first', async () => {
  const project = cranes()
  perform(project, addTag('dark theme'))
  await openInWindow(project)
  await showFrame()
  await openWithAll()
  await type('theme dark')
  expect(entries()).toEqual(['Theme: dark | View', 'dark theme | Tag', 'Theme | Setting · Appearance'])
  await press('{Control>}a{/Control}dark theme')
  expect(entries()).toEqual(['dark theme | Tag', 'Theme: dark | View', 'Theme | Setting · Appearance'])
  await press('{Control>}a{/Control}word export')
  expect(entries()).toEqual([
    'Export memo as Word… | Only in Memo. | Ctrl+E',
    'Export memo as Word with remarks… | Only in Memo.',
  ])
  // Only the beginnings of words: else nearly everything would do.
  await press('{Control>}a{/Control}ord port')
  expect(entries()).toEqual(NOTHING)
})

test('analysts, recent projects and what parts of the window offer are found once something is typed', async () => {
  const opened: string[] = []
  const withdraw = offerFindable(async () => [
    { id: 'x', kind: 'Tide table', label: 'Springs', also: 'neaps', run: () => void opened.push('springs') },
  ])
  onTestFinished(withdraw)
  const project = cranes()
  perform(project, addAnalyst('bob'))
  const { desk } = await startDesk()
  const lake = projectOfNobody()
  perform(lake, addAnalyst('eve'), { name: 'project.update', input: { changes: { title: 'Lake Vane' } } })
  const folders = ['Lake.assay', 'Crane.assay'].map((name) => join(desk.userData, name))
  await desk.store(folders[0] ?? '', lake)
  await desk.store(folders[1] ?? '', project)
  for (const folder of folders) await act(() => desk.showAnother(folder))
  await showFrame()
  await openWithAll()
  expect(entries().filter((entry) => /Springs|Lake|bob/.test(entry))).toEqual([])
  await type('vane')
  expect(entries()).toEqual(['Lake Vane | Recent project'])
  await press('{Control>}a{/Control}neaps')
  expect(entries()).toEqual(['Springs | Tide table'])
  await press('{Enter}')
  await waitFor(() => expect(opened).toEqual(['springs']))
  await openPalette()
  await type('bob{Enter}')
  await waitFor(() => expect(currentAnalyst().id).toBe(id('bob')))
})

test('a setting and a page of the guide are gone to by their names', async () => {
  await openInWindow(cranes())
  await showWindow()
  await openWithAll()
  await type('language appearance{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await openWithAll()
  await type('guide codebook')
  expect(entries()).toEqual(['The codebook | User guide'])
  await press('{Enter}')
  expect(await screen.findByRole('article', { name: 'The codebook' })).toBeVisible()
})
