import type { Locator, Page } from '@playwright/test'
import { test as base, expect, type RunningApp } from './fixtures'
import { violationsOf } from './violations'

/** Every test gets its own copy of the sample, which is made in the home folder. */
const test = base.extend({
  app: async ({ launch, folder }, use) => {
    await use(await launch({ env: { HOME: folder } }))
  },
})

const register = (page: Page) => page.getByRole('grid', { name: 'Risk register' })
const cell = (page: Page, risk: string, column: string): Locator =>
  register(page).locator(`[role=row]:has(> [data-column="number"] :text-is("${risk}")) > [data-column="${column}"]`)
const focused = (page: Page) => register(page).locator('[data-column]:focus')
/** Numbers of the risks from the top, as shown. */
const order = (page: Page) => register(page).locator('[data-column="number"]').allTextContents()

async function openSampleRisks({ page, chooseMenuItem }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.waitForSelector('[data-screen=library]')
  await chooseMenuItem('go.risks')
  await cell(page, 'R1', 'likelihood').click()
}

/** Types into the cell that has the focus and goes to the one below. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

async function paste({ electron, page }: RunningApp, text: string): Promise<void> {
  await electron.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
  await page.keyboard.press('ControlOrMeta+V')
}

test('scores are typed down a column: percents, terms, bands and "cannot judge"', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  for (const text of ['85', '15%', 'very likely', '20-45%', '?']) await type(page, text)
  await expect(cell(page, 'R1', 'likelihood')).toHaveText('85%')
  await expect(cell(page, 'R2', 'likelihood')).toHaveText('15%')
  await expect(cell(page, 'R3', 'likelihood')).toHaveText('very likely')
  await expect(cell(page, 'R4', 'likelihood')).toHaveText('unlikely')
  await expect(cell(page, 'R5', 'likelihood')).toHaveText('?')
  await expect(cell(page, 'R6', 'likelihood')).toBeFocused()
})

test('a refused text says why, and Escape leaves the old value', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  const before = await cell(page, 'R1', 'likelihood').textContent()
  await type(page, '0.65')
  await expect(cell(page, 'R1', 'likelihood').getByText('65% or 0.65%')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'My likelihood' })).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.press('Escape')
  await expect(cell(page, 'R1', 'likelihood')).toHaveText(before ?? '')
  await expect(cell(page, 'R1', 'likelihood')).toBeFocused()
})

test('the keys of a grid move, and Tab leaves it', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  const at = async (keys: string, risk: string, column: string) => {
    await page.keyboard.press(keys)
    await expect(cell(page, risk, column), `after ${keys}`).toBeFocused()
  }
  await at('ArrowDown', 'R2', 'likelihood')
  await at('ArrowRight', 'R2', 'impact')
  await at('Home', 'R2', 'number')
  await at('ArrowLeft', 'R2', 'number')
  await at('End', 'R2', 'rationale')
  await at('ControlOrMeta+Home', 'R1', 'number')
  await at('ControlOrMeta+End', 'R6', 'rationale')
  await at('PageUp', 'R1', 'rationale')
  await expect(register(page).locator('[data-column][tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveCount(0)
})

test('Tab commits an edit and moves right; Delete clears; one undo each', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  await cell(page, 'R6', 'likelihood').click()
  await page.keyboard.type('80')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'R6', 'impact')).toBeFocused()
  await page.keyboard.type('4')
  await page.keyboard.press('Tab')
  await expect(cell(page, 'R6', 'level')).toHaveText('high')
  await cell(page, 'R6', 'impact').click()
  await page.keyboard.press('Delete')
  await expect(cell(page, 'R6', 'level')).toHaveText('–')
  await app.chooseMenuItem('edit.undo')
  await expect(cell(page, 'R6', 'level')).toHaveText('high')
})

test('pasted cells are one step; what cannot be taken is listed with the reason', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  await paste(app, '60\t4\nmaybe\t9\nlikely\t3\n')
  const listed = page.getByRole('dialog', { name: '2 texts were not put in' })
  await expect(listed.getByRole('row', { name: /R2 My likelihood maybe/ })).toBeVisible()
  await expect(listed.getByRole('row', { name: /R2 My impact 9/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'R1', 'likelihood')).toHaveText('60%')
  await expect(cell(page, 'R1', 'impact')).toHaveText('4')
  await expect(cell(page, 'R3', 'likelihood')).toHaveText('likely')
  await app.chooseMenuItem('edit.undo')
  await expect(cell(page, 'R1', 'likelihood')).toHaveText('70%')
  await expect(cell(page, 'R3', 'likelihood')).toHaveText('40%')
})

test('selected cells are copied as tab-separated text and fill down as one step', async ({ app }) => {
  const { page, electron } = app
  await openSampleRisks(app)
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ControlOrMeta+C')
  await expect.poll(() => electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('70%\t5\r\n15%\t5\r\n40%\t3')
  await page.keyboard.press('ControlOrMeta+D')
  await expect(cell(page, 'R3', 'likelihood')).toHaveText('70%')
  await expect(cell(page, 'R3', 'impact')).toHaveText('5')
  await app.chooseMenuItem('edit.undo')
  await expect(cell(page, 'R2', 'likelihood')).toHaveText('15%')
  await expect(cell(page, 'R3', 'impact')).toHaveText('3')
})

test('an edit moves no row until the analyst sorts again', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  await page.getByRole('columnheader', { name: 'My likelihood' }).getByRole('button').click()
  await expect.poll(() => order(page)).toEqual(['R1', 'R4', 'R3', 'R5', 'R2', 'R6'])
  await cell(page, 'R2', 'likelihood').click()
  await type(page, '99')
  await expect(cell(page, 'R2', 'likelihood')).toHaveText('99%')
  expect(await order(page)).toEqual(['R1', 'R4', 'R3', 'R5', 'R2', 'R6'])
  await page.getByRole('button', { name: 'Sort and filter again' }).click()
  await expect.poll(() => order(page)).toEqual(['R2', 'R1', 'R4', 'R3', 'R5', 'R6'])
})

test('filters narrow the register and hidden columns are remembered', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('button', { name: 'Unscored by me' }).click()
  await expect.poll(() => order(page)).toEqual(['R6'])
  await page.getByRole('button', { name: 'Unscored by me' }).click()
  await page.getByRole('searchbox', { name: 'Filter risks' }).fill('radar')
  await expect.poll(() => order(page)).toEqual(['R3'])
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'My confidence' }).uncheck()
  await expect(page.getByRole('columnheader', { name: 'My confidence' })).toHaveCount(0)
  await app.chooseMenuItem('go.library')
  await app.chooseMenuItem('go.risks')
  await expect(page.getByRole('columnheader', { name: 'My impact' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'My confidence' })).toHaveCount(0)
})

test('a risk is made from its statement and scored in words', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  await app.chooseMenuItem('risk.new')
  const dialog = page.getByRole('dialog', { name: 'New risk' })
  await dialog.getByLabel('Title').fill('Gauge fails')
  await dialog.getByLabel('Because (cause)').fill('maintenance stops')
  await dialog.getByLabel('Event').fill('the border gauge fails for a day')
  await expect(dialog.getByText('Because maintenance stops, the border gauge fails for a day.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Create risk' }).click()
  const inspector = page.getByRole('region', { name: 'Risk', exact: true })
  await expect(inspector.getByRole('heading', { name: 'Gauge fails' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+2')
  await inspector
    .getByRole('group', { name: 'Terms of ICD 203' })
    .getByRole('button', { name: /^very likely/ })
    .click()
  await inspector
    .getByRole('group', { name: 'Impact' })
    .getByRole('button', { name: /^serious/ })
    .click()
  await inspector.getByRole('button', { name: 'Level of risk moderate' }).click()
  await expect(
    inspector.getByText(/Level moderate because likelihood is high \(80–95%\) and impact 3 serious/),
  ).toBeVisible()
  await expect(cell(page, 'R7', 'group-likelihood')).toHaveText('very likely')
  await expect(cell(page, 'R7', 'level')).toHaveText('moderate')
})

test('evidence leads to the words in the article, is linked, turned and taken away', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  const inspector = page.getByRole('region', { name: 'Risk', exact: true })
  await cell(page, 'R6', 'title').click()
  await expect(inspector.getByRole('heading', { name: /Emergency messages/ })).toBeVisible()
  await inspector.getByRole('tab', { name: 'Score & evidence' }).click()
  await inspector.getByRole('button', { name: 'Link…' }).click()
  const picker = page.getByRole('dialog', { name: 'Link evidence' })
  await picker.getByLabel('Search passages').fill('seven hours')
  await expect(picker.getByRole('button', { name: 'Link', exact: true })).toHaveCount(1)
  await picker.getByRole('button', { name: 'Link', exact: true }).click()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'R6', 'evidence')).toHaveText('+1 −1')
  const linked = inspector.getByRole('listitem').filter({ hasText: 'roughly seven hours' })
  await linked.getByLabel('Stance').selectOption('contradicts')
  await expect(cell(page, 'R6', 'evidence')).toHaveText('+0 −2')
  await linked.getByRole('button', { name: /roughly seven hours/ }).click()
  await page.waitForSelector('[data-screen=reader]')
  await app.chooseMenuItem('go.risks')
  await linked.getByRole('button', { name: 'Unlink' }).click()
  await expect(cell(page, 'R6', 'evidence')).toHaveText('+0 −1')
})

test('the matrix is walked with the arrows and opens a risk', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  await app.chooseMenuItem('go.matrix')
  const matrix = page.getByRole('grid', { name: /Risk matrix/ })
  await expect(matrix.getByRole('gridcell')).toHaveCount(25)
  await matrix.locator('[tabindex="0"]').focus()
  for (const key of ['End', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  const place = matrix.getByRole('gridcell', { name: 'Likelihood moderate, impact catastrophic, level high: R1' })
  await expect(place).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForSelector('[data-screen=risks]')
  await expect(page.getByRole('heading', { name: /Flood with materially shorter warning/ })).toBeVisible()
})

test('a passage becomes a risk with the passage as its evidence', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  const inspector = page.getByRole('region', { name: 'Risk', exact: true })
  await inspector.getByRole('tab', { name: 'Score & evidence' }).click()
  await inspector.getByRole('button', { name: /roughly seven hours/ }).click()
  await expect(page.getByRole('region', { name: 'Passage and tags' })).toContainText('roughly seven hours')
  await app.chooseMenuItem('passage.newRisk')
  const dialog = page.getByRole('dialog', { name: 'New risk from passage' })
  await expect(dialog.getByText(/roughly seven hours/).first()).toBeVisible()
  await dialog.getByLabel('Title').fill('Seven hours only')
  await dialog.getByRole('button', { name: 'Create risk' }).click()
  await expect(cell(page, 'R7', 'title')).toHaveText('Seven hours only')
  await expect(cell(page, 'R7', 'evidence')).toHaveText('+1 −0')
})

test('a row is as high as its text where a column takes several lines, and the rows follow each other', async ({
  app,
}) => {
  const { page } = app
  await openSampleRisks(app)
  const choose = async (column: string, item: string) => {
    await page.locator(`[data-header="${column}"]`).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('menuitem', { name: item, exact: true }).click()
  }
  const rows = () =>
    register(page)
      .locator('[data-row]')
      .evaluateAll((all) =>
        all.map((row) => row.getBoundingClientRect()).toSorted((left, right) => left.top - right.top),
      )
  const gaps = async () => (await rows()).map(({ top }, at, all) => Math.round(top - (all[at - 1]?.bottom ?? top)))
  const highest = async () => Math.max(...(await rows()).map(({ height }) => height))
  await choose('title', 'Several lines')
  await choose('rationale', 'Several lines')
  await expect.poll(highest).toBeGreaterThan(40)
  await expect.poll(gaps).toEqual([0, 0, 0, 0, 0, 0])
  await choose('rationale', 'One line')
  await expect.poll(gaps).toEqual([0, 0, 0, 0, 0, 0])
  await choose('title', 'One line')
  await expect.poll(highest).toBe(32)
})

test('a category is renamed everywhere from the menu of its column, and one undo brings it back', async ({ app }) => {
  const { page } = app
  await openSampleRisks(app)
  // A column that is out of view is not drawn.
  await cell(page, 'R1', 'title').click()
  while ((await cell(page, 'R1', 'category').count()) === 0) await page.keyboard.press('ArrowRight')
  const category = await cell(page, 'R1', 'category').textContent()
  await page.locator('[data-header="category"]').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Rename values…' }).click()
  const asked = page.getByRole('dialog', { name: 'Rename values of a list' })
  await asked
    .locator('label', { hasText: category ?? '' })
    .getByRole('radio')
    .check()
  await asked.getByLabel('New name').fill('Another name')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(asked.getByRole('radio', { checked: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(cell(page, 'R1', 'category')).toHaveText('Another name')
  await cell(page, 'R1', 'category').click()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(cell(page, 'R1', 'category')).toHaveText(category ?? '')
})
