import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memoDocx } from '../../electron/exporting/memo-docx'
import { all, partsOf } from '../unit/electron/exporting/docx-parts'
import { houseTemplate } from '../unit/electron/exporting/house-template'
import { parserInJsdom } from '../unit/electron/importing/parser-in-jsdom'
import { PIXEL } from '../unit/electron/exporting/pixel'
import { everyBlock, oddWords } from '../unit/shared/memo/every-block'
import { fullProject } from '../unit/shared/memo/memo-project'
import { treeOf } from '../unit/shared/memo/tree-parts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-word-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file as LibreOffice saves it in another format, or in the same one. */
function saved(path: string, format: string): string {
  const to = join(folder, 'saved')
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', to, path], { stdio: 'pipe' })
  return join(to, `${path.slice(path.lastIndexOf('/') + 1, -'.docx'.length)}.${format}`)
}

/** All words of the body, or of the notes, as one text without the white space, which programs place as they like. */
const wordsIn = (bytes: Uint8Array, part: string) =>
  all(partsOf(bytes)[part], 'w:t')
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s/g, '')

describe.each([
  ['every kind of block', everyBlock()],
  ['the styles and pages of a template', everyBlock()],
  ['odd words', oddWords()],
  ['a whole memo', treeOf(fullProject())],
])('a Word document with %s', (name, tree) => {
  const path = () => join(folder, `${name.replaceAll(' ', '-')}.docx`)

  test('opens in LibreOffice, which keeps every word of text and notes', async () => {
    const template = name.includes('template') ? await parserInJsdom.parseTemplate(houseTemplate()) : null
    const bytes = await memoDocx(tree, { rasterise: async () => PIXEL }, [], template)
    writeFileSync(path(), bytes)
    const back = readFileSync(saved(path(), 'docx'))
    // The page numbers of the contents list are counted anew.
    const body = (file: Uint8Array) =>
      wordsIn(file, 'word/document.xml').slice(wordsIn(file, 'word/document.xml').lastIndexOf('1.Bottomline'))
    expect(body(back)).toBe(body(bytes))
    expect(wordsIn(back, 'word/footnotes.xml')).toBe(wordsIn(bytes, 'word/footnotes.xml'))
  })

  test('has the handling mark on every page that LibreOffice prints, and what is a draft says so there', () => {
    const pdf = saved(path(), 'pdf')
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      expect(page.split(tree.handling).length).toBeGreaterThanOrEqual(3)
      expect(/^\s*DRAFT/.test(page)).toBe(tree.draft.length > 0)
    }
  })
})
