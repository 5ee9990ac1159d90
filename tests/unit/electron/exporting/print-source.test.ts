import { EVERYTHING } from '@shared/reading/mark-filter'
import { Refusal } from '@shared/refusal'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { printSource } from '../../../../electron/exporting/print-source'
import { MemoProject } from '../../shared/memo/memo-project'

function printing(printPdf: (html: string) => Promise<Uint8Array>) {
  const made = new MemoProject()
  const { versionId } = made.project.sources[made.source(['The port closed.'])]!
  const sources = { readText: async (id: string) => made.texts.get(id)! }
  return printSource({ project: made.project, sources }, versionId, EVERYTHING, { printPdf })
}

test('the page is printed and named after its source', async () => {
  const pages: string[] = []
  const bytes = await printing(async (html) => {
    pages.push(html)
    return (await PDFDocument.create()).save()
  })
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('The port closed.')
  const pdf = await PDFDocument.load(bytes)
  expect([pdf.getTitle(), pdf.getCreator()]).toEqual(['Norvik stops its ice charts', 'Assay'])
})

test.each(['parser-memory', 'parser-timeout', 'parser-crash'])(
  'what the page engine gives up on (%s) is told of printing',
  async (code) => {
    const given = printing(() => Promise.reject(new Refusal(code, 'Reading it failed.')))
    await expect(given).rejects.toMatchObject({
      code: 'too-much-to-print',
      message:
        'This text with so many marks is too large to be printed at once. Nothing was written, and the project is safe. ' +
        'Filter what is marked (F) and print fewer passages.',
    })
  },
)

test('another failure stays what it is', async () => {
  await expect(printing(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
})
