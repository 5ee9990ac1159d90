import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

test('a query is saved and opened from the memo, by keyboard', async ({ app, folder }) => {
  const analyst = new KeyboardAnalyst(app)
  const { page } = app
  await writeFile(join(folder, 'valve.txt'), 'The valve was shut.\n\nA crew opened the valve again.\n\nAll slept.')
  await analyst.createProject(join(folder, 'p.assay'), 'Valve', 'Ann Arbor')
  await analyst.import(join(folder, 'valve.txt'))
  await analyst.goTo('search')
  await expect(page.getByRole('searchbox', { name: 'Search the project' })).toBeFocused()
  await analyst.type('valve')
  await analyst.tabTo(page.getByRole('button', { name: 'Tag what was found…' }))
  await analyst.press('Enter')
  await analyst.type('Valve')
  await expect(page.getByText('Create tag “Valve”')).toBeVisible()
  await analyst.press('ArrowDown', 'Enter')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('2 new passages.')
  await analyst.tabTo(page.getByRole('button', { name: 'Tag 2 passages' }))
  await analyst.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()

  await analyst.goTo('retrieval')
  await expect(page.getByRole('searchbox', { name: 'Query of passages' })).toBeFocused()
  await analyst.type('tag:Valve risk:none')
  await expect(page.locator('main').getByRole('status').first()).toHaveText('2 passages')
  await analyst.tabTo(page.getByRole('button', { name: 'Save this query…' }))
  await analyst.press('Enter')
  await analyst.type('Of the valve')
  await analyst.press('Enter')
  await expect(page.getByRole('button', { name: 'Of the valve', exact: true })).toBeVisible()

  await analyst.press('Control+Shift+M')
  await expect(page.getByRole('dialog', { name: 'New memo' })).toBeVisible()
  await analyst.press('Enter')
  await expect(page.getByRole('button', { name: 'Insert passages of a query…' })).toBeEnabled()
  await analyst.run('Insert passages of a query…')
  await expect(page.getByRole('dialog', { name: 'Insert passages of a query' })).toBeVisible()
  await analyst.press('ArrowDown', 'Enter')
  const section = page.getByRole('region', { name: 'Passages', exact: true })
  await expect(section.locator('blockquote')).toHaveCount(2)
  await expect(section).toContainText('All 2 passages of the query tag:Valve risk:none, as the project stood on')

  await section.getByRole('button', { name: 'Open the query' }).focus()
  await analyst.press('Enter')
  await expect(page.getByRole('searchbox', { name: 'Query of passages' })).toHaveValue('tag:Valve risk:none')
  await analyst.tabTo(page.getByRole('grid', { name: 'Passages found' }))
  await analyst.press('ArrowDown', 'Enter')
  await expect(page.locator('[data-screen=reader]')).toBeVisible()
  await analyst.press('Alt+ArrowLeft')
  await expect(page.locator('[data-row][data-active=true] [data-column=words]')).toBeFocused()
})
