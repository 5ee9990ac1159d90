import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { violationsOf } from './violations'

const settings = async ({ page }: RunningApp) => {
  await page.keyboard.press('ControlOrMeta+,')
  await expect(page.getByRole('searchbox', { name: 'Search settings' })).toBeFocused()
}

/** What the engine says of the word at a place of the page when its menu is asked for. */
const wordAt = async ({ electron, page }: RunningApp, x: number, y: number) => {
  const said = await electron.evaluateHandle(({ BrowserWindow, Menu }) => {
    // The menu itself would wait for somebody to close it.
    Menu.prototype.popup = () => undefined
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return {
      asked: new Promise<{ word: string; suggestions: string[] }>((resolve) => {
        contents?.once('context-menu', (_event, { misspelledWord, dictionarySuggestions }) =>
          resolve({ word: misspelledWord, suggestions: dictionarySuggestions }),
        )
      }),
    }
  })
  await page.mouse.click(x, y, { button: 'right' })
  return said.evaluate(({ asked }) => asked)
}

/** Types words into the report and asks for the first of them, again until the engine has looked at it. */
async function firstWord(app: RunningApp, words: string) {
  const field = app.page.getByRole('dialog').getByRole('textbox')
  await field.fill('')
  await field.pressSequentially(words)
  const box = await field.boundingBox()
  return async () => wordAt(app, (box?.x ?? 0) + 20, (box?.y ?? 0) + 15)
}

/** What is said of the first word, typed anew each time: words typed before a dictionary came are not looked at again. */
const typedAnew = (app: RunningApp, words: string) =>
  expect.poll(async () => (await firstWord(app, words))(), { timeout: 30_000 })

test('spelling is checked by a dictionary that was chosen, also after a restart, and nothing is asked of the network', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'en_GB')
  await writeFile(`${path}.aff`, 'SET UTF-8\nTRY esianrtolcdugmphbyfvkw\nSFX S Y 1\nSFX S 0 s .\n')
  await writeFile(`${path}.dic`, '5\nreceive/S\nports/S\nthe\nwords\nport\n')
  let app = await launch()
  await settings(app)
  await app.answerOpenDialogs(`${path}.dic`)
  await app.page.getByRole('button', { name: 'Add a dictionary file…' }).click()
  await expect(app.page.getByRole('button', { name: 'Remove British English' })).toBeVisible()
  await expect(app.page.getByRole('switch', { name: 'Check spelling' })).toBeChecked()

  for (const start of ['first', 'second'] as const) {
    if (start === 'second') {
      await app.close()
      app = await launch()
      await settings(app)
    }
    await app.page.getByRole('button', { name: 'Report a problem…' }).click()
    await typedAnew(app, 'recieves the words ').toMatchObject({
      word: 'recieves',
      suggestions: expect.arrayContaining(['receives']),
    })
    await typedAnew(app, 'receives the words ').toEqual({ word: '', suggestions: [] })
    await app.page.keyboard.press('Escape')
    await expect(app.page.getByText(/^Nothing asked for a connection since/)).toBeVisible()
  }
})

/** Chooses a line of the menu of the first word, as soon as the menu has it. */
async function chooseOfFirstWord(app: RunningApp, words: string, label: string) {
  await typedAnew(app, words).toMatchObject({ word: words.split(' ')[0] })
  await app.electron.evaluate(({ Menu }, wanted) => {
    Menu.prototype.popup = function () {
      this.items.find((item) => item.label === wanted)?.click()
    }
  }, label)
  const box = await app.page.getByRole('dialog').getByRole('textbox').boundingBox()
  await app.page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 15, { button: 'right' })
}

test('a word that was added is right at once and after a restart, until it is removed, and nothing is asked of the network', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'en_GB')
  await writeFile(`${path}.aff`, 'SET UTF-8\n')
  await writeFile(`${path}.dic`, '3\nthe\nwords\nport\n')
  let app = await launch()
  const report = () => app.page.getByRole('button', { name: 'Report a problem…' }).click()
  const typed = (words: string) => typedAnew(app, words)
  const isRight = async () => {
    await typed('Sündhavn’s the words ').toMatchObject({ suggestions: expect.arrayContaining(['Sündhaven’s']) })
    await typed('Sündhaven’s the words ').toEqual({ word: '', suggestions: [] })
    await typed("Sündhaven's the words ").toEqual({ word: '', suggestions: [] })
  }
  await settings(app)
  await app.answerOpenDialogs(`${path}.dic`)
  await app.page.getByRole('button', { name: 'Add a dictionary file…' }).click()
  await expect(app.page.getByRole('button', { name: 'Remove British English' })).toBeVisible()
  await report()
  await chooseOfFirstWord(app, 'Sündhaven’s the words ', 'Add “Sündhaven’s” to my dictionary')
  await isRight()
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByText('Sündhaven’s', { exact: true })).toBeVisible()
  await expect(app.page.getByText(/^Nothing asked for a connection since/)).toBeVisible()

  await app.close()
  app = await launch()
  await settings(app)
  await report()
  await isRight()
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('button', { name: 'Remove “Sündhaven’s” from my dictionary' }).click()
  await expect(app.page.getByText('No words yet.')).toBeVisible()
  await report()
  await typed('Sündhaven’s the words ').toMatchObject({ word: 'Sündhaven’s' })
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByText(/^Nothing asked for a connection since/)).toBeVisible()
})

test('another language counts at once and leaves what is typed in other windows', async ({ app }) => {
  await app.chooseMenuItem('project.sample')
  await expect(app.page.locator('[data-screen=library]')).toBeVisible()
  const [second] = await Promise.all([app.electron.waitForEvent('window'), app.chooseMenuItem('window.risks')])
  const title = second.getByRole('region', { name: 'Risk', exact: true }).getByRole('textbox', { name: 'Title' })
  await title.fill('Typed as it changes')

  await settings(app)
  await app.page.getByLabel('Language', { exact: true }).focus()
  await app.page.getByLabel('Language', { exact: true }).selectOption({ label: 'Deutsch' })
  await expect(app.page.getByRole('heading', { name: 'Erscheinungsbild' })).toBeVisible()
  await expect(app.page.getByLabel('Sprache', { exact: true })).toBeFocused()
  expect(await app.page.evaluate(() => document.documentElement.lang)).toBe('de')
  // Somebody types there: words, field and focus stay.
  const titel = second.getByRole('region', { name: 'Risiko', exact: true }).getByRole('textbox', { name: 'Titel' })
  await expect(titel).toHaveValue('Typed as it changes')
  await expect(titel).toBeFocused()
  expect(await second.evaluate(() => document.documentElement.lang)).toBe('de')
  await titel.blur()
  await expect(
    second.getByRole('grid', { name: 'Risikoregister' }).getByTitle('Typed as it changes').first(),
  ).toBeVisible()
  await expect
    .poll(() => app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label)))
    .toContain('Bearbeiten')
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getTitle())),
    )
    .toContain('Meren river data (2) — Risiken — Assay')

  // Whoever is in a dialog is waited for, and loses nothing of what is typed there.
  await second.keyboard.press('Control+Shift+r')
  const dialog = second.getByRole('dialog', { name: 'Neues Risiko' })
  await dialog.getByLabel('Titel').fill('In a dialog')
  await app.page.getByLabel('Sprache', { exact: true }).selectOption({ label: 'English' })
  await expect(app.page.getByRole('heading', { name: 'Appearance' })).toBeVisible()
  await expect(dialog.getByLabel('Titel')).toHaveValue('In a dialog')
  await dialog.getByRole('button', { name: 'Risiko anlegen' }).click()
  await expect(second.getByRole('grid', { name: 'Risk register' }).getByTitle('In a dialog').first()).toBeVisible()
})

test('every way to the network that is tried is stopped, and stands in the log', async ({ app }) => {
  await settings(app)
  await app.page.getByRole('button', { name: 'Try to connect now' }).click()
  const attempts = app.page.getByRole('list', { name: 'Attempts' }).getByRole('listitem')
  await expect(attempts).toHaveCount(6)
  for (const attempt of await attempts.all()) await expect(attempt).toContainText(/stopped$/)
  await expect(attempts.filter({ hasText: 'not stopped' })).toHaveCount(0)
  await expect(app.page.getByText('6 attempts since Assay was started', { exact: false })).toBeVisible()
})

test('settings count in every window at once and come back after a restart', async ({ launch }) => {
  let app = await launch()
  await app.page.getByRole('button', { name: 'Open the sample' }).click()
  await expect(app.page.locator('[data-screen=library]')).toBeVisible()
  const opening = app.electron.waitForEvent('window')
  await app.page.keyboard.press('ControlOrMeta+Shift+N')
  const other = await opening
  await other.waitForSelector('body[data-ready="true"]', { state: 'attached' })
  await settings(app)
  await app.page.getByRole('combobox', { name: 'Density' }).selectOption('compact')
  await app.page.getByRole('combobox', { name: 'Zoom' }).selectOption('150')
  await expect(other.locator('html')).toHaveAttribute('data-density', 'compact')
  const zooms = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().flatMap((window) =>
        window.isVisible() ? Math.round(window.webContents.getZoomFactor() * 100) : [],
      ),
    )
  await expect.poll(zooms).toEqual([150, 150])
  await app.close()
  app = await launch()
  await expect(app.page.locator('html')).toHaveAttribute('data-density', 'compact')
  await expect.poll(async () => [...new Set(await zooms())]).toEqual([150])
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the settings or in a report, ${theme}`, async ({ app }) => {
    await settings(app)
    await app.page.getByRole('combobox', { name: 'Theme' }).selectOption(theme)
    await expect(app.page.getByRole('button', { name: 'Add a dictionary file…' })).toBeVisible()
    expect(await violationsOf(app.page)).toEqual([])
    await app.page.getByRole('button', { name: 'Report a problem…' }).click()
    await expect(app.page.getByText('versions.json')).toBeVisible()
    expect(await violationsOf(app.page)).toEqual([])
  })
}
