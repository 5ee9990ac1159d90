import type { Page } from '@playwright/test'
import { test as base, expect, type RunningApp } from './fixtures'
import { violationsOf } from './violations'

/** Every test gets its own copy of the sample, which is made in the home folder. */
const test = base.extend({
  app: async ({ launch, folder }, use) => {
    await use(await launch({ env: { HOME: folder } }))
  },
})

const row = (page: Page, name: string) => page.getByRole('treegrid', { name: 'Codebook' }).getByRole('row', { name })
/** The tree as "level name" lines. */
const outline = (page: Page) =>
  page
    .getByRole('treegrid', { name: 'Codebook' })
    .getByRole('row')
    .evaluateAll((rows) => rows.map((each) => `${each.getAttribute('aria-level')} ${each.getAttribute('aria-label')}`))

async function openSampleCodebook({ page, chooseMenuItem }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.waitForSelector('[data-screen=library]')
  await chooseMenuItem('go.codebook')
  await expect(row(page, 'Trigger')).toBeVisible()
}

test('Alt with the arrows orders and nests tags, and the row keeps the focus', async ({ app }) => {
  const { page } = app
  await openSampleCodebook(app)
  await row(page, 'Trigger').click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await outline(page))[0]).toBe('1 Effects')
  await expect(row(page, 'Trigger')).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(() => outline(page)).toContain('2 Trigger')
  await expect(row(page, 'Trigger')).toBeFocused()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect.poll(() => outline(page)).toContain('1 Trigger')
})

test('dragging a tag onto another nests it, and undo takes it out again', async ({ app }) => {
  const { page, chooseMenuItem } = app
  await openSampleCodebook(app)
  await row(page, 'Sign to watch').dragTo(row(page, 'Trust'))
  await expect.poll(() => outline(page)).toContain('2 Sign to watch')
  await chooseMenuItem('edit.undo')
  await expect.poll(() => outline(page)).toContain('1 Sign to watch')
})

test('a tag is renamed, recoloured and given a line', async ({ app }) => {
  const { page } = app
  await openSampleCodebook(app)
  await row(page, 'Trust').click()
  await page.getByLabel('Name').fill('Trust in the treaty')
  await page.keyboard.press('Enter')
  await expect(row(page, 'Trust in the treaty')).toBeVisible()
  await page.getByRole('radio', { name: 'Teal' }).dispatchEvent('click')
  await expect(page.getByRole('radio', { name: 'Teal' })).toBeChecked()
  await page.getByRole('radio', { name: 'Wavy' }).dispatchEvent('click')
  await expect(page.getByRole('radio', { name: 'Wavy' })).toBeChecked()
})

test('deleting a tag says what becomes of its passages, replaces it, and undo restores it', async ({ app }) => {
  const { page, chooseMenuItem } = app
  await openSampleCodebook(app)
  await row(page, 'Lost warning').click()
  await page.getByRole('button', { name: 'Delete tag…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete tag “Lost warning”?' })
  await expect(dialog).toContainText(/without a tag|other tags/)
  await dialog.getByRole('combobox').selectOption({ label: 'Trust' })
  await expect(dialog).toContainText('4 passages will have “Trust” instead.')
  await dialog.getByRole('button', { name: 'Delete' }).click()
  await expect(row(page, 'Lost warning')).toHaveCount(0)
  await chooseMenuItem('edit.undo')
  await expect(row(page, 'Lost warning')).toContainText('4')
})

test('an example leads to its words in the article', async ({ app }) => {
  const { page } = app
  await openSampleCodebook(app)
  await row(page, 'Caveat').click()
  const example = page.getByRole('region', { name: 'Passages with this tag' }).getByRole('button').first()
  const words = await example.locator('bdi').first().textContent()
  await example.click()
  await expect(page.getByRole('region', { name: 'This passage' }).locator('blockquote')).toHaveText(words ?? '')
})

test('a changed meaning is marked, its passages are looked at again, and the tag is split, by keys alone', async ({
  app,
}) => {
  const { page, chooseMenuItem } = app
  await openSampleCodebook(app)
  await row(page, 'Lost warning').click()
  await page.getByLabel('Definition').fill('Fewer hours between a warning and the flood')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Yes, begin edition 2' }).press('Enter')
  await page.getByRole('button', { name: 'Look at them again…' }).press('Enter')
  const again = page.getByRole('group', { name: 'Tag “Lost warning” again' })
  await expect(again).toBeFocused()
  await expect(again).toContainText('Passage 1 of 4 to look at again; 0 of 4 passages under edition 2.')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('k')
  await expect(again).toContainText('Passage 1 of 3 to look at again; 1 of 4')
  await page.keyboard.press('Escape')
  await expect(row(page, 'Lost warning')).toBeFocused()
  await expect(page.getByText('3 of 4 passages were tagged under another meaning')).toBeVisible()

  await page.getByRole('button', { name: 'Split…' }).press('Enter')
  const split = page.getByRole('group', { name: 'Split “Lost warning”' })
  await expect(split).toContainText('Passage 1 of 4')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('t')
  await page.keyboard.type('Blind hours')
  await page.keyboard.press('Enter')
  await expect(split).toContainText('Passage 2 of 4')
  await page.keyboard.press('1')
  await expect(split).toContainText('Passage 3 of 4')
  await expect(row(page, 'Blind hours')).toContainText('2')
  await page.keyboard.press('Backspace')
  await expect(split).toContainText('Passage 2 of 4')
  await expect(row(page, 'Blind hours')).toContainText('1')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Split…' }).press('Enter')
  await expect(split).toContainText('Passage 2 of 4')
  await chooseMenuItem('edit.undo')
  await expect(row(page, 'Blind hours')).toContainText('2')
})

test('merging says what changes, and a set opens in the reader by its digit', async ({ app }) => {
  const { page, chooseMenuItem } = app
  await openSampleCodebook(app)
  await row(page, 'Trust').click()
  await page.getByRole('button', { name: 'Merge into…' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Merge tag “Trust” into another' })
  await dialog.getByLabel('Into').selectOption({ label: 'Caveat' })
  await expect(dialog.getByRole('list', { name: 'What changes' })).toContainText('2 passages will have “Caveat”.')
  expect(await violationsOf(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Merge' }).click()
  await expect(row(page, 'Trust')).toHaveCount(0)
  await chooseMenuItem('edit.undo')
  await expect(row(page, 'Trust')).toContainText('2')

  await page.getByRole('button', { name: 'Sets…' }).press('Enter')
  await page.getByRole('button', { name: 'New set' }).press('Enter')
  await page.getByLabel('Add a tag').selectOption({ label: 'Trigger' })
  await page.getByLabel('Digit that opens it in the reader').selectOption('9')
  expect(await violationsOf(page)).toEqual([])
  await chooseMenuItem('go.reader')
  await expect(page.getByRole('document', { name: /^Text/ })).toBeFocused()
  await page.keyboard.press(']')
  await page.keyboard.press('9')
  await expect(page.getByRole('dialog', { name: /^Tags of “Set with/ })).toBeVisible()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
})
