import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'
import { violationsOf } from './violations'

test('two analysts tag an article blind by keyboard, compare, and decide a place', async ({ app }) => {
  const { page } = app
  const analyst = new KeyboardAnalyst(app)
  await analyst.openSample()
  await page.keyboard.press('Control+Shift+B')
  await expect(page.getByText('No blind tagging yet')).toBeVisible()
  await analyst.run('New blind tagging…')
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
  await analyst.type('Second reading')
  const dialog = page.getByRole('dialog')
  for (const name of [/silence on the Meren/, 'Ewa Brandt']) {
    await analyst.tabTo(dialog.getByRole('checkbox', { name }))
    await page.keyboard.press('Space')
  }
  await expect(dialog.getByRole('note')).toContainText('Passages that are there already count, too: Noor Haddad 20.')
  expect(await violationsOf(page)).toEqual([])
  await analyst.tabTo(dialog.getByRole('button', { name: 'Begin' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Open · 0 of 2 analysts finished')).toBeVisible()

  // Who sits down next sees an article without passages.
  await page.getByRole('button', { name: /^Analyst:/ }).click()
  await dialog.getByRole('button', { name: 'Tomas Lind', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Analyst: Tomas Lind' })).toBeVisible()
  await analyst.goTo('reader')
  await expect(page.getByRole('note', { name: 'Blind tagging' })).toContainText('you see your own passages only')
  await expect(page.getByText('1 source · 0 passages')).toBeVisible()
  await analyst.select({ paragraph: 1, from: 0, length: 24 })
  await analyst.tagAs('Trigger')
  await page.keyboard.press('Control+Shift+B')
  await page.getByRole('button', { name: 'I have finished tagging' }).click()
  await page.getByRole('button', { name: 'Close and compare…' }).click()
  await expect(dialog).toContainText('Noor Haddad has not said that they have finished.')
  await dialog.getByRole('button', { name: 'Close and compare' }).click()

  const all = page.getByRole('row', { name: /^All tags together/ })
  await expect(all).toContainText('Noor Haddad 20 · Tomas Lind 1')
  await expect(page.getByRole('row', { name: /^Trigger/ })).toContainText(/−?0\.\d{3} to −?0\.\d{3}/)
  await page.getByRole('tab', { name: 'Places to decide' }).click()
  const places = page.getByRole('listbox', { name: 'Places' })
  await places.focus()
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('x')
  await expect(page.getByText(/^1 of \d+ decided$/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^0 of \d+ decided$/)).toBeVisible()
})
