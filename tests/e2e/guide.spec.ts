import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'

test('the guide is read beside the work, with its pictures and without a connection', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  await analyst.openSample()
  await analyst.goTo('risks')
  await analyst.press('F1')
  const shown = page.getByRole('article', { name: 'State risks and their evidence' })
  await expect(shown).toBeFocused()
  const picture = shown.getByRole('img')
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  expect(await violationsOf(page)).toEqual([])
  await page.getByRole('searchbox', { name: 'Search the guide' }).fill('divided')
  await expect(page.getByRole('list', { name: 'Found in the guide' })).toBeVisible()
  await analyst.press('Escape', 'Escape')
  await expect(page.getByRole('region', { name: 'User guide' })).toHaveCount(0)
  await expect(page.locator('[data-screen=risks] :focus')).toHaveCount(1)
})

test('the guide is in the language of the window, with pictures of it, also once another is chosen', async ({
  launch,
}) => {
  const { page, chooseMenuItem } = await launch({ preferences: { language: 'de' } })
  await chooseMenuItem('help.guide')
  const shown = page.getByRole('article', { name: 'Ein Projekt beginnen' })
  await expect(shown).toBeFocused()
  const picture = page.getByRole('article').getByRole('img')
  const address = () => picture.evaluate((image: HTMLImageElement) => (image.naturalWidth > 0 ? image.src : ''))
  await expect.poll(address).not.toBe('')
  const german = await address()
  expect(await violationsOf(page)).toEqual([])
  await chooseMenuItem('view.settings')
  const language = page.getByRole('combobox', { name: /^Sprache/ })
  await language.focus()
  await language.selectOption({ label: 'English' })
  await expect(page.getByRole('article', { name: 'Start a project' })).toBeVisible()
  await expect.poll(address).not.toBe('')
  expect(await address()).not.toBe(german)
})

test('the tour is shown at the first start, skipped by Escape, and not shown at the next', async ({ launch }) => {
  const first = await launch({ preferences: { tour: true } })
  const tour = first.page.getByRole('region', { name: /^Tour, 1 of 3/ })
  await expect(tour).toBeFocused()
  expect(await violationsOf(first.page)).toEqual([])
  await first.page.keyboard.press('Escape')
  await expect(tour).toHaveCount(0)
  await first.close()
  const { page } = await launch({ preferences: { tour: true } })
  await expect(page.getByRole('button', { name: 'Open the sample' })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Tour/ })).toHaveCount(0)
})
