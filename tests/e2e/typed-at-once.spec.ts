import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

/** What is loaded before anybody asks for it. */
const PARTS = ['Palette', 'NewProjectDialog', 'ReaderScreen', 'SearchScreen', 'RetrievalScreen', 'HistoryScreen']

test('letters typed with the key that asks for a field are in it', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  const isLoaded = (part: string) =>
    page.evaluate(async (name) => {
      const link = document.querySelector<HTMLLinkElement>(`link[rel=modulepreload][href*="/${name}-"]`)
      if (link) await import(link.href)
      return link !== null
    }, part)
  const typedAt = async (keys: string, field: string) => {
    await analyst.press(keys)
    await analyst.type('harbour')
    await expect(page.locator('input').and(page.getByLabel(field, { exact: true }))).toHaveValue('harbour')
  }
  await expect.poll(() => isLoaded('NewProjectDialog')).toBe(true)
  await typedAt('Control+n', 'Title')
  await analyst.press('Escape')
  await analyst.openSample()
  for (const part of PARTS) await expect.poll(() => isLoaded(part)).toBe(true)
  await typedAt('Control+Shift+f', 'Search the project')
  await typedAt('Alt+8', 'Query of passages')
  await typedAt('Control+k', 'Search or run a command')
})

test('one Escape leaves a picker, a sheet or a dialog with a search, whatever is typed in it', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  await analyst.openSample()
  await analyst.goTo('risks')
  await page.getByRole('tab', { name: 'Score & evidence' }).click()
  const openers = [
    () => analyst.press('Control+k'),
    () => analyst.press('Control+/'),
    () => page.getByRole('button', { name: 'Link…' }).press('Enter'),
  ]
  for (const open of openers) {
    await open()
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
    await analyst.type('harbour')
    await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('harbour')
    await analyst.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})
