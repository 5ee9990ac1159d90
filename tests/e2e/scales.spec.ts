import { expect, type RunningApp, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'
import { resize } from './window-size'

/** Opens the crosswalk of the sample from ICD 203 and table I-2 to UK PHIA and table G-5. */
async function openCrosswalk(app: RunningApp) {
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await analyst.goTo('risks')
  await expect(app.page.getByRole('grid', { name: 'Risk register' })).toBeVisible()
  await app.chooseMenuItem('scales.change')
  const dialog = app.page.getByRole('dialog', { name: 'Change scales' })
  await expect(dialog.getByRole('heading', { name: 'No risk changes' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Use these scales' })).toBeDisabled()
  await dialog.getByLabel('Lexicon of likelihood').selectOption('UK PHIA')
  await dialog.getByLabel('Risk matrix').selectOption('NIST SP 800-30 r1, table G-5')
  await expect(dialog.getByRole('heading', { name: /of 6 risks change$/ })).toBeVisible()
  return { analyst, dialog }
}

test('a crosswalk shows what another lexicon and matrix do; they are used, told in the history and taken back', async ({
  app,
}) => {
  const { page } = app
  const { analyst, dialog } = await openCrosswalk(app)
  await expect(dialog.getByRole('table').getByRole('rowheader')).toHaveCount(6)
  await dialog.getByLabel('Show').selectOption(/* only what changes */ 'changed')
  await expect(dialog.getByRole('row').filter({ hasNotText: 'What changes' }).first()).toContainText('→')
  const before = await analyst.seq()
  await dialog.getByRole('button', { name: 'Use these scales' }).click()
  await expect(dialog).toBeHidden()
  await analyst.saved(before + 1)
  await analyst.goTo('matrix')
  await expect(page.getByText('The level of a cell is looked up in NIST SP 800-30 r1, table G-5')).toBeVisible()

  await analyst.goTo('history')
  const label = 'Change scales: lexicon “UK PHIA” and risk matrix “NIST SP 800-30 r1, table G-5”'
  await expect(page.getByRole('listbox', { name: 'Changes' }).getByText(label)).toBeVisible()
  const changed = page.getByRole('region', { name: 'What it changed' })
  await expect(changed.getByText('UK PHIA', { exact: true })).toBeVisible()
  await expect(changed.getByText('ICD 203', { exact: true })).toBeVisible()

  await app.chooseMenuItem('edit.undo')
  await analyst.goTo('matrix')
  await expect(page.getByText('The level of a cell is looked up in NIST SP 800-30 r1, table I-2')).toBeVisible()
  await app.chooseMenuItem('edit.redo')
  await expect(page.getByText('The level of a cell is looked up in NIST SP 800-30 r1, table G-5')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the crosswalk, also in a small window at twice the size, ${theme}`, async ({ app }) => {
    await app.chooseMenuItem(`view.theme.${theme}`)
    await openCrosswalk(app)
    expect(await violationsOf(app.page)).toEqual([])
    await resize(app, 1024, 700, 2)
    expect(await violationsOf(app.page)).toEqual([])
  })
}

test('an own lexicon is made, taken into force, scored with, and taken back step by step', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  await analyst.openSample()
  await analyst.goTo('risks')
  await page.getByRole('button', { name: 'Scales: lexicon, impact, matrix' }).click()
  await page.getByRole('button', { name: /^NATO/ }).click()
  await page.getByRole('button', { name: 'Make a copy to change…' }).click()
  const editor = page.getByRole('dialog', { name: 'New lexicon from “NATO”' })
  await editor.getByLabel('Name', { exact: true }).fill('Team words')
  await editor.getByLabel('Name of term 4', { exact: true }).fill('to be expected')
  await editor.getByLabel('Lower percent of term 4').fill('70')
  await expect(editor.getByText('61–69% lie between “even chance” and “to be expected”, in neither.')).toBeVisible()
  expect(await violationsOf(page, 'dialog')).toEqual([])
  await editor.getByRole('button', { name: 'Save lexicon' }).click()
  await expect(page.getByRole('heading', { name: 'Team words' })).toBeVisible()

  await page.getByRole('button', { name: 'Use…' }).click()
  await page.getByRole('dialog').locator('button[type=submit]').click()
  await expect(page.getByRole('button', { name: 'In force', exact: true })).toBeDisabled()

  await analyst.goTo('risks')
  const likelihood = page
    .getByRole('grid', { name: 'Risk register' })
    .locator('[role=row]:has(> [data-column="number"] :text-is("R1")) > [data-column="likelihood"]')
  const before = await likelihood.textContent()
  await likelihood.click()
  await analyst.type('to be')
  await analyst.press('Enter')
  await expect(likelihood).toHaveText('to be expected')

  await app.chooseMenuItem('edit.undo')
  await expect(likelihood).toHaveText(before ?? '')
  await app.chooseMenuItem('edit.undo')
  await app.chooseMenuItem('go.scales')
  await expect(page.getByRole('button', { name: 'Use…' })).toBeEnabled()
  await app.chooseMenuItem('edit.undo')
  await expect(page.getByRole('heading', { name: 'ICD 203', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Team words/ })).toHaveCount(0)
})

test('the cells of a matrix are set by keys alone', async ({ app }) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  await analyst.openSample()
  await analyst.goTo('scales')
  await analyst.tabTo(page.getByRole('button', { name: /^Five by three/ }))
  await analyst.press('Enter')
  await analyst.tabTo(page.getByRole('button', { name: 'Make a copy to change…' }))
  await analyst.press('Enter')
  const grid = page.getByRole('grid', { name: 'Cells of the matrix, likelihood by impact' })
  const cell = (name: string) => grid.getByRole('gridcell', { name })
  await analyst.tabTo(grid)
  await expect(cell('Likelihood very likely, impact 1: moderate')).toBeFocused()
  await analyst.press('ArrowDown', 'ArrowRight', '3')
  await expect(cell('Likelihood likely, impact 2: high')).toBeFocused()
  await analyst.press('Enter')
  await expect(cell('Likelihood likely, impact 2: low')).toBeFocused()
  await expect(page.getByText('“low” is lower than the “moderate” of what is less likely.')).toBeVisible()
  expect(await violationsOf(page, 'dialog')).toEqual([])
  await analyst.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

for (const zoom of [1, 2]) {
  test(`at 1024x700 and ${zoom * 100} % nothing of an editor is cut`, async ({ app }) => {
    const analyst = new KeyboardAnalyst(app)
    const { page } = app
    await analyst.openSample()
    await resize(app, 1024, 700, zoom)
    await analyst.goTo('scales')
    const editor = page.locator('dialog[open]')
    /** Controls that reach over the edges of the dialog, and those that hide some of their words. */
    const cut = () =>
      editor.evaluate((dialog) => {
        const { left, right } = dialog.getBoundingClientRect()
        return [...dialog.querySelectorAll<HTMLElement>('button, input, select, textarea, [role=gridcell]')]
          .filter((control) => {
            const box = control.getBoundingClientRect()
            return box.left < left || box.right > right || control.scrollWidth > control.clientWidth
          })
          .map((control) => control.getAttribute('aria-label') ?? control.textContent)
      })
    for (const name of [/^UK PHIA/, /^Economic/, /^Five by seven/]) {
      const opener = page.getByRole('button', { name: 'All scales', exact: true })
      const scale = page.getByRole('button', { name })
      await scale.or(opener).first().waitFor()
      if (!(await scale.isVisible())) await opener.click()
      await scale.click()
      await page.getByRole('button', { name: 'Make a copy to change…' }).click()
      await expect(editor).toBeVisible()
      expect(await cut(), String(name)).toEqual([])
      await analyst.press('Escape')
    }
  })
}
