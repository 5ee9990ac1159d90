import { goTo } from '@state/place'
import { SCREENS } from '@shared/commands/command'
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { loadScreens } from '../../renderer/loaded-screens'
import { OwnMarksControl } from '../../renderer/features/settings/MarksControls'
import { perform } from '../unit/shared/sample-project'
import { addSession } from '../unit/shared/sample-session'
import { openInWindow, openReadOnly } from './desk'
import { ReaderProject } from './reader/reader-project'
import { buttonIn, press, showScreen, showWindow } from './window'

/** Buttons that are off and say nothing of it, with their screens. */
const silent = (at: string): string[] =>
  [...screen.getByRole('main').querySelectorAll<HTMLElement>('button')]
    .filter((button) => button.matches(':disabled, [aria-disabled=true]'))
    .filter((button) => !button.getAttribute('aria-description') && !button.closest('[title]'))
    .map((button) => `${at}: ${button.getAttribute('aria-label') ?? button.textContent}`)

function everything() {
  const made = new ReaderProject()
  made.tag('Port', 1, null, 1)
  const riskId = made.risk('Grounding')
  made.evidence(riskId, made.sourceId, 'blind for days')
  perform(made.project, addSession('Ours', [], []))
  return made
}

async function silentOnes(): Promise<string[]> {
  await loadScreens()
  await showWindow()
  const found: string[] = []
  for (const at of SCREENS) {
    act(() => goTo({ screen: at }))
    await waitFor(() => expect(screen.getByRole('main')).toHaveAttribute('data-screen', at))
    if (at !== 'home') await waitFor(() => expect(document.querySelector('main [data-work]')).not.toBeNull())
    found.push(...silent(at))
  }
  return found
}

test('every button that is off in a read-only project says why', async () => {
  const { project, texts } = everything()
  await openReadOnly(project, Object.fromEntries(texts))
  expect(await silentOnes()).toEqual([])
})

test('every button that is off in a project that can be changed says why', async () => {
  const { project, texts } = everything()
  await openInWindow(project, Object.fromEntries(texts))
  expect(await silentOnes()).toEqual([])
})

const why = (name: string) => buttonIn(document.body, name).getAttribute('aria-description')

test('what is searched for can be saved once it is typed', async () => {
  await openInWindow()
  await showWindow()
  act(() => goTo({ screen: 'search' }))
  await screen.findByRole('searchbox', { name: 'Search the project' })
  expect(why('Save this search…')).toBe('Type a search that can be run first.')
  await press('port')
  await waitFor(() => expect(why('Save this search…')).toBeNull())
})

test('a mark says what is missing before it can be added, and is added by no key before that', async () => {
  await openInWindow()
  await showScreen(<OwnMarksControl id="own" aria-labelledby="marks" aria-describedby="hint" />, 'settings')
  expect(why('Add mark')).toBe('Type the words of the mark first.')
  const field = screen.getByRole('textbox', { name: 'New mark' })
  await userEvent.type(field, '  {Enter}')
  expect(screen.queryByRole('listitem')).toBeNull()
  await userEvent.type(field, 'Ours{Enter}')
  expect(await screen.findByRole('listitem')).toHaveTextContent('Ours')
  await userEvent.type(field, 'Ours')
  expect(why('Add mark')).toBe(screen.getByRole('alert').textContent)
})
