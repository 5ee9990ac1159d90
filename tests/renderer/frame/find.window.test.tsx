import { commandOf, unavailable } from '@state/commands'
import { goTo } from '@state/place'
import { type Screen, SCREENS } from '@shared/commands/command'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openInWindow, startDesk } from '../desk'
import { ReaderProject } from '../reader/reader-project'
import { press, showWindow } from '../window'

/** The field that Find goes to on each screen that has one; the bar of the reader and of the memo opens for it. */
const FIELDS: Partial<Record<Screen, string>> = {
  library: 'Filter sources',
  reader: 'Find in text',
  codebook: 'Search the codebook',
  risks: 'Filter risks',
  memo: 'Find in memo',
  search: 'Search the project',
  retrieval: 'Query of passages',
  history: 'Search the history',
  settings: 'Search settings',
}
/** Where a second Escape leads from the field that filters. */
const LISTS: Partial<Record<Screen, string>> = {
  library: 'Sources',
  codebook: 'Codebook',
  risks: 'Risk register',
  history: 'Changes',
  settings: 'Settings',
}
const ONLY_IN = 'Only in Library, Reader, Codebook, Risks, Memo, Search, Passages, History, Settings.'

const FIND = '{Control>}f{/Control}'
const focused = () => document.activeElement as HTMLInputElement
const shown = () => screen.getByRole('main').dataset['screen']
/** The name of the part that has the focus. */
const part = () => focused().closest('[data-work], [role=region]')?.getAttribute('aria-label')

async function open() {
  const made = new ReaderProject()
  made.tag('Port', 1, null, 1)
  const riskId = made.risk('Grounding')
  made.evidence(riskId, made.sourceId, 'blind for days')
  await openInWindow(made.project, Object.fromEntries(made.texts))
  await showWindow()
}
async function go(at: Screen): Promise<void> {
  act(() => goTo({ screen: at }))
  await waitFor(() => expect(shown()).toBe(at))
  if (FIELDS[at]) await waitFor(() => expect(unavailable(commandOf('edit.find'))).toBeNull())
}

test('Find goes to a field of every screen, or says where it would', async () => {
  await open()
  for (const at of SCREENS) {
    await go(at)
    act(() => focused().blur())
    await press(FIND)
    const name = FIELDS[at]
    expect([at, unavailable(commandOf('edit.find'))]).toEqual([at, name ? null : ONLY_IN])
    if (name) await waitFor(() => expect(focused()).toHaveAccessibleName(name))
  }
})

test('the words in the field are selected, so that others take their place', async () => {
  await open()
  for (const at of ['library', 'codebook', 'risks', 'search', 'retrieval', 'history', 'settings'] as const) {
    await go(at)
    await press(FIND)
    await press('first')
    act(() => focused().blur())
    await press(FIND)
    await press('then')
    expect([at, focused().value]).toEqual([at, 'then'])
  }
})

test('Escape empties the field, and once more leaves it to the list', async () => {
  await open()
  for (const [at, list] of Object.entries(LISTS) as [Screen, string][]) {
    await go(at)
    await press(FIND)
    const field = focused()
    await press('port')
    await press('{Escape}')
    expect([at, field.value, field === focused()]).toEqual([at, '', true])
    await press('{Escape}')
    await waitFor(() => expect([at, part()]).toEqual([at, list]))
  }
})

test('the settings are searched without a project too', async () => {
  await startDesk()
  await showWindow()
  expect(unavailable(commandOf('edit.find'))).toBe('Open a project first.')
  await go('settings')
  await press(FIND)
  expect(focused()).toHaveAccessibleName('Search settings')
})
