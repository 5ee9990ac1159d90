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
  await expect(page.getByText('looked up cell by cell in NIST SP 800-30 r1, table G-5')).toBeVisible()

  await analyst.goTo('history')
  const label = 'Change scales: lexicon “UK PHIA” and risk matrix “NIST SP 800-30 r1, table G-5”'
  await expect(page.getByRole('listbox', { name: 'Changes' }).getByText(label)).toBeVisible()
  const changed = page.getByRole('region', { name: 'What it changed' })
  await expect(changed.getByText('UK PHIA', { exact: true })).toBeVisible()
  await expect(changed.getByText('ICD 203', { exact: true })).toBeVisible()

  await app.chooseMenuItem('edit.undo')
  await analyst.goTo('matrix')
  await expect(page.getByText('looked up cell by cell in NIST SP 800-30 r1, table I-2')).toBeVisible()
  await app.chooseMenuItem('edit.redo')
  await expect(page.getByText('looked up cell by cell in NIST SP 800-30 r1, table G-5')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the crosswalk, also in a small window at twice the size, ${theme}`, async ({ app }) => {
    const analyst = new KeyboardAnalyst(app)
    await analyst.run(`Theme: ${theme}`)
    await openCrosswalk(app)
    expect(await violationsOf(app.page)).toEqual([])
    await resize(app, 1024, 700, 2)
    expect(await violationsOf(app.page)).toEqual([])
  })
}
