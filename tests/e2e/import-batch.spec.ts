import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './fixtures'
import { KeyboardAnalyst } from './keyboard-analyst'

const WORDS =
  'The pipeline was closed on Monday, and nobody, in the region or outside it, could say for how long. What its owner wrote to those who live there was two lines on a card. '

/** Five hundred files as a folder of an analyst has them: notes, pages with their pictures, and some that are broken. */
async function writeBatch(folder: string): Promise<void> {
  for (const inner of ['notes', 'pages', 'pages/page 3_files']) await mkdir(join(folder, inner), { recursive: true })
  const texts = Array.from({ length: 500 }, (_, n) => {
    const words = `Report ${n} says what nobody else does: ${Array.from({ length: 30 }, (__, w) => `w${n}x${w}`).join(' ')}.`
    if (n % 100 === 50) return ['notes', `empty ${n}.txt`, ''] as const
    if (n % 20 === 3)
      return ['pages', `page ${n}.html`, `<title>Page ${n}</title><article><p>${words}</p></article>`] as const
    return ['notes', `note ${n}.txt`, words] as const
  })
  for (const [inner, name, text] of texts) await writeFile(join(folder, inner, name), text)
  await writeFile(join(folder, 'pages/page 3_files/frame.html'), '<p>An advertisement.</p>')
  await writeFile(join(folder, 'pages/map.png'), 'x')
}

test('a folder of 500 files goes in while one works, is cancelled in the middle and gone on with', async ({
  app,
  folder,
}) => {
  const articles = join(folder, 'Reading')
  await writeBatch(articles)
  const analyst = new KeyboardAnalyst(app)
  const project = join(folder, 'p.assay')
  await analyst.createProject(project, 'Import', 'Ann Arbor')
  await app.answerOpenDialogs(articles)
  await app.chooseMenuItem('source.importFolder')
  const list = app.page.getByRole('region', { name: 'Imports' })
  await expect(list.getByText('In “Reading”: 1 file that belongs to saved pages.')).toBeVisible()
  await expect(list.getByText(/of kinds that Assay does not read: \.png \(1\)/)).toBeVisible()
  await expect(list.getByText(/^(?:[2-9]\d|\d{3}) of 500 files imported/)).toBeVisible({ timeout: 60_000 })

  // The window is worked with meanwhile.
  await analyst.press('Alt+3')
  await expect(app.page.locator('[data-screen=codebook]')).toBeVisible()
  await list.getByRole('button', { name: 'Cancel' }).click()
  await expect(list.getByText(/cancelled$/)).toBeVisible()
  await expect(list.getByRole('progressbar')).toHaveCount(0)
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBeGreaterThan(0)

  await list.getByRole('button', { name: /^Try \d+ again$/ }).click()
  await expect(list.getByText('495 of 500 files imported · 5 failed')).toBeVisible({ timeout: 120_000 })
  await list.getByRole('button', { name: 'Copy the failures' }).click()
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied.split('\n')).toHaveLength(5)
  expect(copied.split('\n')[0]).toBe('Reading/notes/empty 50.txt: This file is empty. Nothing was imported.')

  await app.close()
  const verified = execFileSync('node', ['scripts/assay.mjs', 'verify', project, '--json'], { encoding: 'utf8' })
  expect(JSON.parse(verified)).toMatchObject({ ok: true, problems: [] })
})

test('one file is shown, and Enter imports it; its reprint asks', async ({ app, folder }) => {
  await writeFile(join(folder, 'first.txt'), WORDS)
  await writeFile(join(folder, 'second.txt'), `${WORDS}And so on.`)
  const analyst = new KeyboardAnalyst(app)
  await analyst.createProject(join(folder, 'p.assay'), 'Import', 'Ann Arbor')
  await app.answerOpenDialogs(join(folder, 'first.txt'))
  await analyst.press('Control+i')
  const shown = app.page.getByRole('dialog', { name: 'Import this article?' })
  await expect(shown.getByRole('button', { name: 'Import', exact: true })).toBeEnabled()
  await analyst.press('Enter')
  await expect(app.page.getByText('Imported “first”.')).toBeVisible()
  await app.answerOpenDialogs(join(folder, 'second.txt'))
  await analyst.press('Control+i')
  await expect(shown.getByText(/of its words in common with “first”/)).toBeVisible()
  await analyst.press('Enter')
  await expect(app.page.getByText('Imported “second”.')).toBeVisible()
  await expect(app.page.getByRole('textbox', { name: 'Origin' })).toHaveValue('first')
})
