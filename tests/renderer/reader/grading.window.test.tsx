import { goTo } from '@state/place'
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { giveSizes } from '../browser/sizes'
import { PANE } from '../browser/text-layout'
import { openInWindow } from '../desk'
import { announced, dialog, press, showWindow } from '../window'
import { ReaderProject, select, WORDS } from './reader-project'

beforeEach(() => giveSizes(PANE))

async function reading() {
  const made = new ReaderProject()
  const riskId = made.risk('Grounding')
  made.evidence(riskId, made.sourceId, 'blind for days')
  made.evidence(riskId, made.sourceId, 'Pilots')
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
  await act(async () => goTo({ screen: 'reader' }))
  await screen.findByText(WORDS[0]!)
  const grades = () =>
    Object.values(desk.project.passages).map(({ anchor, credibility, statement }) => [
      anchor.exact,
      credibility,
      statement,
    ])
  return { desk, grades }
}
const said = (words: string) => waitFor(() => expect(announced()).toBe(words))

test('passages are graded one after the other without leaving the text', async () => {
  const { desk, grades } = await reading()
  const text = screen.getByRole('document')
  for (const grade of ['2', '5']) {
    await press(']')
    await press('q')
    await dialog('Grade the passage')
    await press(grade)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await said(grade === '2' ? 'Credibility: 2 Probably true.' : 'Credibility: 5 Improbable.')
    expect(text).toHaveFocus()
  }
  expect(new Set(grades().map(([, credibility]) => credibility))).toEqual(new Set([2, 5]))
  expect(desk.inputs('project.apply')).toHaveLength(2)
})

test('a kind of statement is found by its words, and a rating is taken back', async () => {
  const { grades } = await reading()
  await press(']')
  await press('q')
  await dialog('Grade the passage')
  await press('official{Enter}')
  await said('Statement: Official statement.')
  await press('q')
  await dialog('Grade the passage')
  await press('not set{Enter}')
  await said('Statement: Not set.')
  expect(grades().map(([, , statement]) => statement)).toEqual([null, null])
})

test('selected words become a passage first, and a digit that is no grade does nothing', async () => {
  const { grades } = await reading()
  await select(3, 0, 4)
  await press('q')
  const picker = await dialog('Grade the passage')
  await press('9')
  expect(picker).toBeVisible()
  await press('{Control>}a{/Control}{Delete}6')
  await said('Credibility: 6 Cannot be judged.')
  expect(grades()).toHaveLength(3)
})
