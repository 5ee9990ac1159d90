import type { Page } from '@playwright/test'
import { test as base, expect, type RunningApp } from './fixtures'

/** Every test gets its own copy of the sample, which is made in the home folder. */
const test = base.extend({
  app: async ({ launch, folder }, use) => {
    await use(await launch({ env: { HOME: folder } }))
  },
})

const text = (page: Page) => page.getByRole('document', { name: /^Text/ })
const passage = (page: Page) => page.getByRole('region', { name: 'This passage' })
const tags = (page: Page) => passage(page).getByRole('list', { name: 'Tags of this passage' })
const quote = (page: Page) => passage(page).locator('blockquote')
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString() ?? '')

async function openSampleReader({ page, chooseMenuItem }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.waitForSelector('[data-screen=library]')
  await chooseMenuItem('go.reader')
  await text(page).focus()
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

test('the caret walks and selects by keyboard alone, and a digit tags the words', async ({ app }) => {
  const { page } = app
  await openSampleReader(app)
  await press(page, 'Control+Home', 'j', 'Control+Shift+ArrowRight', 'Control+Shift+ArrowRight')
  const words = (await selected(page)).trim()
  expect(words.split(' ')).toHaveLength(2)
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await press(page, '1')
  await expect(quote(page)).toHaveText(words)
  await expect(tags(page)).toContainText('Trigger')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeHidden()
})

test('tagging the very same words again gives the passage a second tag, and undo takes it away', async ({ app }) => {
  const { page, chooseMenuItem } = app
  await openSampleReader(app)
  await press(page, 'Control+Home', 'j', 'Control+Shift+ArrowRight', '1')
  await expect(tags(page)).toContainText('Trigger')
  await press(page, 'Control+Home', 'j', 'Control+Shift+ArrowRight', '5')
  await expect(tags(page)).toContainText('Trust')
  await expect(tags(page)).toContainText('Trigger')
  await chooseMenuItem('edit.undo')
  await expect(tags(page)).not.toContainText('Trust')
})

test('words of two paragraphs are one passage', async ({ app }) => {
  const { page } = app
  await openSampleReader(app)
  await press(page, 'Control+Home', 'j', 'k', 'End', 'Shift+J', 'Control+Shift+ArrowRight', '1')
  await expect(quote(page)).toContainText('Suspensions')
  await expect(quote(page)).toHaveText(/\n/, { useInnerText: false })
})

test('typing a new name in the tag palette makes the tag and gives it in one step', async ({ app }) => {
  const { page, chooseMenuItem } = app
  await openSampleReader(app)
  await press(page, 'Control+Home', 'j', 'Control+Shift+ArrowRight', 't')
  await page.keyboard.type('River politics')
  await expect(page.getByRole('menuitem', { name: 'River politics' })).toContainText('Create tag “River politics”')
  await press(page, 'Enter')
  await expect(tags(page)).toContainText('River politics')
  await chooseMenuItem('edit.undo')
  await expect(page.getByRole('region', { name: 'Tags', exact: true })).not.toContainText('River politics')
})

test('brackets walk the passages, and their end moves by word and by character', async ({ app }) => {
  const { page } = app
  await openSampleReader(app)
  await press(page, 'Control+Home', ']')
  const first = await quote(page).textContent()
  await press(page, ']')
  await expect(quote(page)).not.toHaveText(first ?? '')
  await press(page, '[')
  await expect(quote(page)).toHaveText(first ?? '')
  await press(page, 'Alt+Shift+ArrowLeft')
  await expect(quote(page)).not.toHaveText(first ?? '')
  const shorter = (await quote(page).textContent()) ?? ''
  expect(first?.startsWith(shorter)).toBe(true)
  await press(page, 'Control+Alt+Shift+ArrowRight')
  await expect(quote(page)).not.toHaveText(shorter)
})

test('deleting a passage says how many evidence links go with it', async ({ app }) => {
  const { page } = app
  await openSampleReader(app)
  await press(page, 'Control+Home', ']')
  const first = await quote(page).textContent()
  await press(page, 'Delete')
  await expect(page.getByRole('dialog', { name: 'Delete passage?' })).toContainText(/evidence/)
  await press(page, 'Escape')
  await expect(quote(page)).toHaveText(first ?? '')
})

test('a passage becomes evidence for a risk, and the risk is one click away', async ({ app }) => {
  const { page } = app
  await openSampleReader(app)
  await press(page, 'Control+Home', 'j', 'Control+Shift+ArrowRight', 'e')
  const dialog = page.getByRole('dialog', { name: 'Use as evidence' })
  await dialog.getByLabel('The passage').selectOption({ label: 'Contradicts' })
  await dialog.getByRole('button', { name: 'Link' }).click()
  const links = passage(page).getByRole('list', { name: 'Evidence for' })
  await expect(links.getByRole('combobox')).toHaveValue('contradicts')
  await links.getByRole('button', { name: /^R1 / }).click()
  await expect(page.locator('[data-screen=risks]')).toBeVisible()
})

test('the bar never covers the words it is about', async ({ app }) => {
  const { page } = app
  await openSampleReader(app)
  await press(page, 'Control+Home')
  for (const keys of [['j', 'Shift+ArrowDown'], ['Control+End', 'Shift+ArrowUp'], ['Control+a']]) {
    await press(page, ...keys)
    const overlap = await page.evaluate(() => {
      const bar = document.querySelector('[role=toolbar]')?.getBoundingClientRect()
      const view = document.querySelector('[data-reading]')?.getBoundingClientRect()
      const range = document.getSelection()?.getRangeAt(0)
      if (!bar || !view || !range) return 'nothing to compare'
      const seen = [...range.getClientRects()].filter((rect) => rect.bottom > view.top && rect.top < view.bottom)
      return seen.some(
        (rect) => Math.max(rect.top, view.top) < bar.bottom - 1 && Math.min(rect.bottom, view.bottom) > bar.top + 1,
      )
    })
    expect(overlap).toBe(false)
  }
})

test('coming back to the reader finds the passage and the place as they were left', async ({ app }) => {
  const { page, chooseMenuItem } = app
  await openSampleReader(app)
  await press(page, 'Control+End', '[')
  const last = await quote(page).textContent()
  await chooseMenuItem('go.codebook')
  await page.waitForSelector('[data-screen=codebook]')
  await chooseMenuItem('go.reader')
  await expect(quote(page)).toHaveText(last ?? '')
  await expect.poll(() => page.locator('[data-reading]').evaluate((pane) => pane.scrollTop)).toBeGreaterThan(500)
})
