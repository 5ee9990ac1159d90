import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { currentPlace, currentPlaceOf, goTo } from '@state/place'
import { currentPreferences, prefer } from '@state/preferences'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { SettingsScreen } from '../../../renderer/features/settings/SettingsScreen'
import { openInWindow, startDesk } from '../desk'
import { expectNotices, press, showFrame, showScreen, showWindow } from '../window'

async function open() {
  const { desk } = await startDesk()
  await showScreen(<SettingsScreen />, 'settings')
  return desk
}
const setting = (name: string) => screen.getByRole('combobox', { name })
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const search = () => screen.getByRole('searchbox', { name: 'Search settings' })
const kept = () => waitFor(() => expect(screen.queryByText('…')).toBeNull())

describe('the screen', () => {
  test('is gone to by Ctrl+comma without a project, and back', async () => {
    await startDesk()
    await showWindow()
    await press('{Control>},{/Control}')
    await waitFor(() => expect(search()).toHaveFocus())
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    await press('{Alt>}{ArrowLeft}{/Alt}')
    await act(async () => goTo({ screen: 'home' }))
    expect(await screen.findByRole('button', { name: 'New project…' })).toBeVisible()
  })

  test('leads to a part, which has the focus, and comes back to it', async () => {
    const shown: (string | null)[] = []
    const moved = vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function (this: HTMLElement) {
      shown.push(this.textContent)
    })
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Privacy and network' }))
    expect(screen.getByRole('heading', { name: 'Privacy and network' })).toHaveFocus()
    expect(currentPlace()).toEqual({ screen: 'settings', settingsPart: 'network' })
    expect(screen.getByRole('button', { name: 'Privacy and network' })).toHaveAttribute('aria-current', 'true')
    expect(shown).toEqual(['Appearance', 'Privacy and network'])
    moved.mockRestore()
    await kept()
  })

  test('scrolling says which part is read and moves nothing by itself; whoever asks for a part is led to it', async () => {
    await open()
    const column = screen.getByRole('region', { name: 'Settings' })
    const parts = [...column.querySelectorAll('[data-part]')]
    const height = 1000
    const places = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      const at = parts.findIndex((part) => part.contains(this))
      return new DOMRect(0, at === -1 ? 0 : at * height - column.scrollTop)
    })
    Object.defineProperties(column, {
      clientHeight: { value: 600 },
      scrollHeight: { value: parts.length * height },
    })
    const scroll = (top: number) => {
      column.scrollTop = top
      fireEvent.scroll(column)
      return [currentPlaceOf('settings').settingsPart, column.scrollTop]
    }
    expect(scroll(1500)).toEqual(['reading', 1500])
    expect(scroll(2950)).toEqual(['marks', 2950])
    expect(scroll(900)).toEqual(['appearance', 900])
    act(() => goTo({ screen: 'settings', settingsPart: 'marks' }))
    expect(column.scrollTop).toBe(3 * height - 24)
    places.mockRestore()
  })

  test('finds settings by the words of their names, hints and sections', async () => {
    await open()
    await userEvent.type(search(), 'size letters')
    expect(titles()).toEqual(['Text size'])
    expect(screen.getByText('1 setting')).toBeVisible()
    await userEvent.clear(search())
    await userEvent.type(search(), 'hunspell')
    expect(titles()).toEqual(['Dictionaries'])
    await userEvent.type(search(), ' zebra')
    expect(screen.getByText('No setting has these words. Fewer find more.')).toBeVisible()
    await kept()
  })
})

describe('a setting', () => {
  test('says its default, counts at once, is kept, and is set back', async () => {
    const desk = await open()
    expect(screen.queryByRole('button', { name: 'Reset Zoom' })).toBeNull()
    await userEvent.selectOptions(setting('Zoom'), '150 %')
    expect(currentPreferences().zoom).toBe(150)
    expect(desk.inputs('preferences.set')).toEqual([{ changes: { zoom: 150 } }])
    expect(setting('Zoom')).toHaveAccessibleDescription(/Default: 100 %\.$/)
    await userEvent.click(screen.getByRole('button', { name: 'Reset Zoom' }))
    expect(currentPreferences().zoom).toBe(100)
    await userEvent.click(screen.getByRole('switch', { name: 'Hedged language' }))
    expect(currentPreferences().hedges).toBe(true)
    await kept()
  })

  test('that another window changed is shown', async () => {
    const desk = await open()
    act(() => desk.tell({ name: 'preferences.changed', payload: { theme: 'dark' } }))
    await kept()
  })

  test('all of them are set back at once, and that is taken back', async () => {
    await open()
    await userEvent.selectOptions(setting('Density'), 'Compact')
    await userEvent.selectOptions(setting('How often'), '30 minutes')
    await userEvent.click(screen.getByRole('button', { name: 'Reset all settings' }))
    expect(currentPreferences()).toEqual(DEFAULT_PREFERENCES)
    await expectNotices('All settings are as they come.')
    await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
    expect(currentPreferences()).toMatchObject({ density: 'compact', backupMinutes: 30 })
  })

  test('an impact scale brings a matrix that fits, and matrices that do not are not offered', async () => {
    await open()
    const before = within(setting('Risk matrix')).getAllByRole('option').length
    await userEvent.selectOptions(
      setting('Impact scale'),
      within(setting('Impact scale')).getAllByRole('option').at(-1)!,
    )
    const { newImpactScale, newMatrix } = currentPreferences()
    expect(newImpactScale).not.toBe(DEFAULT_PREFERENCES.newImpactScale)
    expect(setting('Risk matrix')).toHaveValue(newMatrix)
    expect(within(setting('Risk matrix')).getAllByRole('option').length).toBeLessThanOrEqual(before)
    await kept()
  })
})

describe('handling marks', () => {
  test('one’s own are added once, coloured and removed', async () => {
    await open()
    await userEvent.type(screen.getByRole('textbox', { name: 'New mark' }), 'PORT ONLY{Enter}')
    expect(currentPreferences().ownMarks).toEqual([{ words: 'PORT ONLY', ink: '#ffffff', ground: '#1f3a5f' }])
    await userEvent.type(screen.getByRole('textbox', { name: 'New mark' }), 'PORT ONLY')
    expect(screen.getByText('This mark is there already.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Remove PORT ONLY' }))
    expect(currentPreferences().ownMarks).toEqual([])
  })

  test('marks of the lists that are chosen are offered where a project’s mark is typed', async () => {
    await openInWindow()
    await showFrame(<SettingsScreen />, 'settings')
    await userEvent.click(screen.getByRole('checkbox', { name: /^NATO/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Project details…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Project details' })
    const field = within(dialog).getByRole('combobox', { name: 'Handling mark' })
    const list = document.getElementById(field.getAttribute('list') ?? '')
    expect([...(list?.querySelectorAll('option') ?? [])].map(({ value }) => value)).toContain('NATO SECRET')
  })
})

describe('spelling', () => {
  test('a dictionary of this computer is used, which turns the checks on, and removed', async () => {
    const { desk } = await startDesk()
    const system = join(desk.userData, 'system-dictionaries')
    await mkdir(system)
    await writeFile(join(system, 'en_GB.aff'), 'SET UTF-8\n')
    await writeFile(join(system, 'en_GB.dic'), '1\nport\n')
    await showScreen(<SettingsScreen />, 'settings')
    expect(await screen.findByText('No dictionary is in use, so nothing is checked.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Use British English' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove British English' }))
    expect(await screen.findByRole('button', { name: 'Use British English' })).toBeVisible()
    expect(currentPreferences().spelling).toBe(true)
    expect(await readdir(join(desk.userData, 'Dictionaries'))).toEqual([])
  })

  test('words of one’s own are listed in their order and removed, and the next has the focus', async () => {
    const { desk } = await startDesk()
    await showScreen(<SettingsScreen />, 'settings')
    expect(screen.getByText('No words yet.')).toBeVisible()
    act(() => prefer({ ownWords: ['Sundhaven', 'Meren'] }))
    const group = screen.getByRole('group', { name: 'My dictionary' })
    const words = () =>
      within(group)
        .getAllByRole('listitem')
        .map(({ firstChild }) => firstChild?.textContent)
    expect(words()).toEqual(['Meren', 'Sundhaven'])
    await userEvent.click(screen.getByRole('button', { name: 'Remove “Meren” from my dictionary' }))
    expect(words()).toEqual(['Sundhaven'])
    expect(screen.getByRole('button', { name: 'Remove “Sundhaven” from my dictionary' })).toHaveFocus()
    await press('{Enter}')
    expect(screen.getByText('No words yet.')).toBeVisible()
    expect(group).toHaveFocus()
    await waitFor(async () =>
      expect(JSON.parse(await readFile(join(desk.userData, 'preferences.json'), 'utf8'))).toMatchObject({
        ownWords: [],
      }),
    )
  })

  test('of many words of one’s own the first are shown, and a search finds the others', async () => {
    await open()
    act(() => prefer({ ownWords: Array.from({ length: 120 }, (_, index) => `Haven${index}`) }))
    expect(screen.getByText('The first 100 of 120 words; the search finds the others.')).toBeVisible()
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search my dictionary' }), 'haven11')
    const group = screen.getByRole('group', { name: 'My dictionary' })
    expect(within(group).getByText('11 words')).toBeVisible()
    expect(within(group).getAllByRole('listitem')).toHaveLength(11)
    act(() => prefer({ ownWords: ['Meren'] }))
    expect(within(group).getByText('Meren')).toBeVisible()
  })

  test('a file that is no dictionary is said', async () => {
    const desk = await open()
    desk.answers.settingsFile = join(desk.userData, 'words.dic')
    await userEvent.click(await screen.findByRole('button', { name: 'Add a dictionary file…' }))
    await expectNotices(
      '“words.dic” does not say which language it is for, or one that cannot be checked. Nothing was changed. Name it by its language, for example en_GB.dic.',
    )
    expect(currentPreferences().spelling).toBe(false)
  })
})

test('keys come from a file, and a file that is none changes nothing', async () => {
  const desk = await open()
  const file = join(desk.userData, 'keys.json')
  desk.answers.settingsFile = file
  await writeFile(file, '{"passage.tag":["G"]}')
  const add = () => userEvent.click(screen.getByRole('button', { name: 'Import…' }))
  await add()
  expect(await screen.findByText(/^1 command with keys of your own\. 2 commands share keys/)).toBeVisible()
  await writeFile(file, '[]')
  await add()
  await screen.findByText(/^“keys.json” cannot be read/)
  await userEvent.click(screen.getByRole('button', { name: 'Reset all keys' }))
  expect(await screen.findByText(/^Every command has the keys it comes with\. No keys run two/)).toBeVisible()
})

test('the network log says that nothing was asked for, or what, and every way out is tried', async () => {
  await open()
  expect(await screen.findByText(/^(Nothing asked for a connection|No connection was opened)/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Try to connect now' }))
  const attempts = await screen.findByRole('list', { name: 'Attempts' })
  expect(within(attempts).getByRole('listitem')).toHaveTextContent('A request' + 'stopped')
})

test('the details of the versions are copied', async () => {
  const desk = await open()
  await userEvent.click(await screen.findByRole('button', { name: 'Copy details' }))
  expect(desk.copied).toEqual(['Assay 0, Electron 0, Chromium 0, Node 0, Test 1'])
})
