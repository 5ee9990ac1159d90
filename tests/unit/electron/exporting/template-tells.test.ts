import { expect, test } from 'vitest'
import { memoDocx } from '../../../../electron/exporting/memo-docx'
import { prepareMemo } from '../../../../electron/exporting/prepare-memo'
import { fullProject } from '../../shared/memo/memo-project'
import { parserInJsdom } from '../importing/parser-in-jsdom'
import { readable } from './all-formats'
import { houseTemplate, word } from './house-template'
import { PIXEL } from './pixel'

const engine = { rasterise: async () => PIXEL, printPdf: async () => new Uint8Array() }
const REFUSED =
  'The template “house.docx” says in its header, footer or styles what is withheld. The Word document was not written. Take it out of the template, or export with Assay’s own styles.'

/** What becomes of a Word document whose template says these words in its header. */
async function exported(words: string, withheld: { names: boolean; words: boolean }): Promise<string> {
  const made = fullProject()
  const header = word(
    'hdr',
    `<w:p>${words
      .split('')
      .map((letter) => `<w:r><w:t>${letter}</w:t></w:r>`)
      .join('')}</w:p>`,
  )
  const template = await parserInJsdom.parseTemplate(houseTemplate({ 'word/kopf.xml': header }))
  const memo = await prepareMemo(readable(made), made.memoId, withheld, {
    template: { fileName: 'house.docx', template },
  })
  return memo.bytesOf('docx', engine).then(
    () => 'written',
    ({ message }: Error) => message,
  )
}

test('a template that names an analyst, letter by letter, makes no document without names', async () => {
  expect(await exported('Desk of Ines Harbo', { names: true, words: false })).toBe(REFUSED)
  expect(await exported('Desk of Ines Harbo', { names: false, words: true })).toBe('written')
  expect(await exported('Desk of the house', { names: true, words: false })).toBe('written')
})

test('a template that has words of a source makes no document without those', async () => {
  const quote = 'the pause leaves them “blind for days”'
  expect(await exported(quote, { names: false, words: true })).toBe(REFUSED)
  expect(await exported(quote, { names: false, words: false })).toBe('written')
})

test('a memo without a template is as it was', async () => {
  const made = fullProject()
  const memo = await prepareMemo(readable(made), made.memoId, { names: false, words: false })
  expect(Buffer.compare(await memo.bytesOf('docx', engine), await memoDocx(memo.tree, engine))).toBe(0)
})
