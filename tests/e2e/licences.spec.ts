import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'

const checkout = join(import.meta.dirname, '../..')
const FILE = 'THIRD-PARTY-NOTICES.txt'

test('the licences of all that was built in are beside the app and in its Help menu', async ({ app }) => {
  const built = await readFile(join(checkout, 'out', FILE), 'utf8')
  for (const name of ['react', 'docx', '@fontsource-variable/inter', '@mozilla/readability', 'zod', 'lowdb'])
    expect(built).toMatch(new RegExp(`^${name} [0-9.]+ \\(`, 'm'))
  // What is in the repository is what is built: copy the one from `out/` where it is not.
  expect(await readFile(join(checkout, FILE), 'utf8')).toBe(built)

  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('help.licences')?.click())
  const shown = app.page.getByRole('region', { name: 'Licences' })
  await expect(shown).toContainText('SIL OPEN FONT LICENSE')
  await shown.focus()
  await app.page.keyboard.press('End')
  await expect.poll(() => shown.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(1_000)
})
