import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Project } from '@shared/document/project'
import { expect, type RunningApp, test } from './fixtures'
import { openSample, pack, PACKING, partedSample, projectIn } from './two-copies'
import { violationsOf } from './violations'
import { resize } from './window-size'

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const

/** Nothing is wrong with the dialog that is shown, in any look, and nothing of it has to be scrolled sideways at 200 %. */
async function expectSound(app: RunningApp, what: string): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    await app.page.emulateMedia(media)
    expect(await violationsOf(app.page, 'dialog[open]'), `${what}, ${look}`).toEqual([])
  }
  await app.page.emulateMedia(LOOKS.light)
  await resize(app, 1024, 700, 2)
  await expect.poll(() => scrolledSideways(app.page), what).toEqual([])
  await resize(app, 1400, 900, 1)
}

const scrolledSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('dialog[open], dialog[open] *')]
      .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className }) => className),
  )

test('axe finds nothing in the dialogs of packing', async ({ app, folder }) => {
  await openSample(app)
  await app.chooseMenuItem('project.pack')
  const dialog = app.page.getByRole('dialog', { name: PACKING })
  await expectSound(app, 'pack, whole')
  for (const box of [1, 2]) await dialog.getByRole('checkbox').nth(box).press('Space')
  await app.answerSaveDialogs(join(folder, 'no such folder', 'share.assay.zip'))
  await dialog.getByRole('button', { name: 'Pack…' }).press('Enter')
  await expect(dialog.getByRole('alert')).toBeVisible()
  await expectSound(app, 'pack, a share that is refused')
  await app.answerSaveDialogs(join(folder, 'share.assay.zip'))
  await dialog.getByRole('button', { name: 'Pack…' }).press('Enter')
  await expect(dialog.getByText('was written and read back.')).toBeVisible()
  await expectSound(app, 'packed')
})

test('axe finds nothing in the dialog of a package that is being unpacked', async ({ app, folder }) => {
  const file = join(folder, 'sample.assay.zip')
  await openSample(app)
  await pack(app, file)
  await app.chooseMenuItem('project.close')
  // The disk of the folder never answers, so that the dialog stays.
  await app.electron.evaluate(() => {
    const disk = process.getBuiltinModule('node:fs/promises')
    const { open } = disk
    const held: typeof open = (path, ...more) =>
      /held\.assay.*project\.json/.test(String(path)) ? new Promise(() => undefined) : open(path, ...more)
    Object.assign(disk, { open: held })
    process.getBuiltinModule('node:module').syncBuiltinESMExports()
  })
  await app.answerOpenDialogs(file)
  await app.answerSaveDialogs(join(folder, 'held.assay'))
  await app.page.getByRole('button', { name: 'Open package…' }).press('Enter')
  await expect(app.page.getByRole('progressbar', { name: 'Package' })).toBeVisible()
  try {
    await expectSound(app, 'unpacking')
  } finally {
    // It would wait for the disk as it ends.
    await app.kill()
  }
})

test('axe finds nothing in the dialogs of files for other programs', async ({ app, folder }) => {
  await openSample(app)
  await app.chooseMenuItem('exchange.export')
  const exporting = app.page.getByRole('dialog', { name: 'Export for another program' })
  await expect(exporting).toBeVisible()
  await expectSound(app, 'export')
  await exporting.getByLabel('Format').selectOption('bibtex')
  await app.answerSaveDialogs(join(folder, 'no such folder', 'cards.bib'))
  await exporting.getByRole('button', { name: 'Export…' }).press('Enter')
  await expect(exporting.getByRole('alert')).toBeVisible()
  await expectSound(app, 'export that is refused')
  await app.page.keyboard.press('Escape')

  const [source] = Object.values((await projectIn(app.page)).sources)
  const others = Array.from({ length: 60 }, (_, at) => `@article{k${at}, title = {Not here ${at}}, abstract = {x}}`)
  const known = `@article{known, title = {${source?.title}}, publisher = {Another Press}, author = {Doe, Jane}, doi = {10.1000/a}}`
  await writeFile(join(folder, 'cards.bib'), [known, ...others].join('\n'))
  await app.answerOpenDialogs(join(folder, 'cards.bib'))
  await app.chooseMenuItem('exchange.import')
  const importing = app.page.getByRole('dialog', { name: 'Import from another program' })
  await expect(importing.getByRole('checkbox')).toHaveCount(2)
  await expectSound(app, 'import')
})

test('axe finds nothing in the dialogs of a merge', async ({ folder, launch }) => {
  test.slow()
  const edited = (words: string) => (project: Project) => ({
    by: Object.keys(project.analysts)[0] ?? '',
    operations: Object.keys(project.risks)
      .slice(0, 3)
      .map((riskId) => ({ name: 'risk.update' as const, input: { riskId, changes: { cause: words, title: words } } })),
  })
  const { mine, back } = await partedSample(folder, launch, { here: edited('Mine'), there: edited('Theirs') })
  await mine.answerOpenDialogs(back)
  await mine.chooseMenuItem('project.merge')
  const dialog = mine.page.getByRole('dialog', { name: 'Merge a copy of the project' })
  await expectSound(mine, 'choosing a copy')
  await dialog.getByRole('button', { name: 'Choose a package…' }).press('Enter')
  await expect(dialog.getByText('6 shown to decide')).toBeVisible()
  await expectSound(mine, 'merge, to decide')
  await dialog.getByRole('listbox', { name: 'Conflicts' }).press('3')
  await mine.page.keyboard.press('Escape')
  await mine.chooseMenuItem('project.merge')
  await dialog.getByRole('button', { name: 'Choose a package…' }).press('Enter')
  await expect(dialog.getByText(/decided as you left it/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Keep mine of all' }).press('Enter')
  await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeEnabled()
  await expectSound(mine, 'merge, decided')
})
