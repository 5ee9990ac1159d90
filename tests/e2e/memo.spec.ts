import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'

async function openSampleMemo({ page, chooseMenuItem }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.waitForSelector('[data-screen=library]')
  await chooseMenuItem('go.memo')
  await expect(page.getByRole('heading', { name: 'Key judgments' })).toBeVisible()
}

/** The checks find no errors in the memo of the sample, so that nothing is asked. */
async function startExport({ page, chooseMenuItem }: RunningApp, format: string): Promise<void> {
  await expect(page.getByRole('button', { name: /^Checks: \d+ warnings$/ })).toBeVisible()
  await chooseMenuItem(`memo.export.${format}`)
}

async function exported(app: RunningApp, format: string, path: string) {
  const { page, answerSaveDialogs } = app
  await answerSaveDialogs(path)
  await startExport(app, format)
  const notice = page.getByRole('status').filter({ hasText: path.split('/').at(-1)! })
  // The first export starts the page engine, which takes its time on a busy machine.
  await expect(notice).toBeVisible({ timeout: 60_000 })
  return await readFile(path)
}

test('what is written in the memo is marked as written, and is there after closing', async ({ launch }) => {
  const app = await launch()
  await openSampleMemo(app)
  const outlook = app.page.getByRole('region', { name: 'Outlook' })
  await outlook.getByRole('button', { name: 'Edit outlook' }).click()
  await outlook.getByRole('textbox').fill('The first flood decides.')
  await app.page.keyboard.press('Control+Enter')
  await expect(outlook.getByText('The first flood decides.')).toBeVisible()
  await expect(outlook.getByText('Written, not drafted')).toBeVisible()
  await app.close()

  const again = await launch()
  await again.chooseMenuItem('go.memo')
  await expect(again.page.getByText('The first flood decides.')).toBeVisible()
})

test('a memo is made from any screen by the keyboard, and undo takes it back by name', async ({ app }) => {
  await openSampleMemo(app)
  await app.chooseMenuItem('go.risks')
  await app.page.keyboard.press('Control+Shift+M')
  await expect(app.page.getByRole('dialog', { name: 'New memo' })).toBeVisible()
  await app.page.keyboard.press('Control+a')
  await app.page.keyboard.type('A second memo')
  await app.page.keyboard.press('Enter')
  await expect(app.page.getByRole('heading', { name: 'A second memo' })).toBeVisible()
  await app.chooseMenuItem('edit.undo')
  await expect(app.page.getByRole('heading', { name: 'A second memo' })).toBeHidden()
})

test('a note leads to the exact words in the article, and Alt+Left back to the memo', async ({ app }) => {
  await openSampleMemo(app)
  await app.page
    .getByRole('button', { name: /^Note 1:/ })
    .first()
    .click()
  await expect(app.page.locator('[data-screen=reader]')).toBeVisible()
  await app.page.keyboard.press('Alt+ArrowLeft')
  await expect(app.page.getByRole('heading', { name: 'Key judgments' })).toBeVisible()
})

test('the memo is exported as a tagged PDF with an outline, properties and nothing that acts', async ({
  app,
  folder,
}) => {
  await openSampleMemo(app)
  const pdf = await PDFDocument.load(await exported(app, 'pdf', join(folder, 'memo.pdf')))
  expect(pdf.getAuthor()).toBe('River desk')
  expect(pdf.getSubject()).toBe('Memo, TLP:GREEN')
  const entries = ['MarkInfo', 'StructTreeRoot', 'Outlines', 'Lang'].map((name) => pdf.catalog.has(PDFName.of(name)))
  expect(entries).toEqual([true, true, true, true])
  expect(['OpenAction', 'AA'].some((name) => pdf.catalog.has(PDFName.of(name)))).toBe(false)
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString())
  expect(objects.filter((object) => /\/(JavaScript|JS|Launch|EmbeddedFile|URI)\b/.test(object))).toEqual([])
})

test('the figure in the Word file is drawn by the page engine, and nothing is left beside the file', async ({
  app,
  folder,
}) => {
  await openSampleMemo(app)
  const files = unzipSync(await exported(app, 'docx', join(folder, 'memo.docx')))
  const [picture] = Object.entries(files).filter(([name]) => name.startsWith('word/media/'))
  expect(picture?.[1].byteLength).toBeGreaterThan(10_000)
  expect((await readdir(folder)).filter((name) => name.includes('memo'))).toEqual(['memo.docx'])
})

test('closing the save dialog exports nothing and says nothing', async ({ app, folder }) => {
  await openSampleMemo(app)
  await app.electron.evaluate(
    ({ dialog }, filePath) => {
      let asked = 0
      dialog.showSaveDialog = () => Promise.resolve({ canceled: asked++ === 0, filePath })
    },
    join(folder, 'memo.md'),
  )
  await startExport(app, 'md')
  await startExport(app, 'md')
  const exports = app.page.getByRole('status').filter({ hasText: 'Exported' })
  await expect(exports).toHaveText(/memo\.md/)
  await expect(exports).toHaveCount(1)
})
