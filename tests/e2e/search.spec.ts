import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

/** An article of three hundred paragraphs that name the valve, each once. */
const ARTICLE = Array.from(
  { length: 300 },
  (_, at) => `In week ${at + 1} nobody came. The válve was looked at by crew ${at + 1}, and it was shut. All slept.`,
).join('\n\n')

test('three hundred places are found, previewed as sentences, tagged by keyboard, and taken back at once', async ({
  app,
  folder,
}) => {
  await writeFile(join(folder, 'valve.txt'), ARTICLE)
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Valve', 'Ann Arbor')
  await analyst.import(join(folder, 'valve.txt'))
  const before = await analyst.seq()

  await analyst.goTo('search')
  await expect(app.page.getByRole('searchbox', { name: 'Search the project' })).toBeFocused()
  await analyst.type('valve NEAR/12 shut')
  await expect(app.page.locator('main').getByRole('status').first()).toHaveText('300 places in 1 source')
  await analyst.tabTo(app.page.getByRole('button', { name: 'Tag what was found…' }))
  await analyst.press('Enter')
  await analyst.type('Valve shut')
  await expect(app.page.getByText('Create tag “Valve shut”')).toBeVisible()
  await analyst.press('ArrowDown', 'Enter')
  const dialog = app.page.getByRole('dialog', { name: 'Tag what was found' })
  await expect(dialog.getByRole('status')).toHaveText('300 new passages.')
  await dialog.getByRole('combobox').selectOption({ label: 'Their sentences' })
  const first = dialog.getByRole('checkbox').first()
  await expect(first).toBeVisible()
  await expect(dialog.getByRole('group', { name: 'Passages to tag' }).locator('label').first()).toContainText(
    'The válve was looked at by crew 1, and it was shut.',
  )
  await analyst.tabTo(first)
  await analyst.press('Space')
  await expect(dialog.getByRole('status')).toHaveText('300 new passages; 1 unticked.')
  await analyst.press('Enter')
  expect(await analyst.saved(before + 1)).toBe(before + 1)
  await expect(dialog).toBeHidden()

  await analyst.tabTo(app.page.getByRole('listbox', { name: 'Places found' }))
  await analyst.press('End', 'Enter')
  await expect(app.page.locator('[data-screen=reader]')).toBeVisible()
  await expect
    .poll(() => app.page.evaluate(() => String(document.getSelection())))
    .toBe('válve was looked at by crew 300, and it was shut')
  await expect(app.page.getByText('299', { exact: true }).first()).toBeVisible()

  await analyst.press('Control+z')
  expect(await analyst.saved(before + 2)).toBe(before + 2)
  await expect(app.page.getByText('299', { exact: true })).toHaveCount(0)

  await analyst.press('Control+f')
  await analyst.type('crew 12')
  const find = app.page.getByRole('search', { name: 'Find in text' })
  await expect(find.getByRole('status')).toHaveText('1 of 11')
  await analyst.press('Shift+Enter')
  await expect(find.getByRole('status')).toHaveText('11 of 11')
  await analyst.press('Escape')
  await expect.poll(() => app.page.evaluate(() => String(document.getSelection()))).toContain('crew 300')
})
