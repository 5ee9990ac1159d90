import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Refusal } from '@shared/refusal'
import { readTemplate } from '../../../../electron/exporting/read-template'
import { parserInJsdom } from '../importing/parser-in-jsdom'
import { houseTemplate, templateFiles, word, zipOf } from './house-template'

async function fileOf(bytes: Uint8Array | string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-template-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'house.docx')
  await writeFile(path, bytes)
  return path
}

const refusalOf = async (bytes: Uint8Array | string): Promise<string> =>
  readTemplate(await fileOf(bytes), parserInJsdom).then(
    () => 'read',
    ({ message }: Error) => message,
  )

const refused = (why: string): string =>
  `“house.docx” cannot be the template: ${why} Nothing was exported. Choose another template, or export with Assay’s own styles.`

const without = (name: string): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(templateFiles()).filter(([each]) => each !== name)))

const section = (left: number) =>
  word(
    'document',
    `<w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="${left}" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr></w:body>`,
  )
const whole = houseTemplate()

test.each([
  ['text', 'no document', 'it is no Word document (.docx, .dotx).'],
  ['an empty file', '', 'it is no Word document (.docx, .dotx).'],
  [
    'a locked or old document',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
    'it is protected by a password, or made by a Word of old (.doc). Save it as .docx without a password.',
  ],
  [
    'a file cut off',
    whole.slice(0, whole.length - 30),
    'it is damaged or incomplete. Open it in Word and save it anew.',
  ],
  ['a zip', zipOf({ 'a.txt': 'a' }), 'it is no Word document (.docx, .dotx).'],
  [
    'a document without styles',
    without('word/styles.xml'),
    'it is damaged or incomplete. Open it in Word and save it anew.',
  ],
  [
    'markup with declarations',
    houseTemplate({ 'word/kopf.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w/>' }),
    'it is not made as Word makes documents. If you trust it, open it in Word and save it anew.',
  ],
  [
    'a head that is none',
    houseTemplate({ 'word/kopf.xml': word('document', '') }),
    'it is damaged or incomplete. Open it in Word and save it anew.',
  ],
  [
    'a strict document',
    houseTemplate({ 'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' }),
    'it is a Strict Open XML Document. Save it as Word Document (.docx).',
  ],
  [
    'a page without room',
    houseTemplate({ 'word/document.xml': section(7000) }),
    'its margins leave less than 8 cm for text.',
  ],
  [
    'a picture larger than a head has any',
    houseTemplate({ 'word/media/crest.png': new Uint8Array(10 * 1024 * 1024 + 1) }),
    'unpacked it is too large, or it has too many styles or pictures.',
  ],
])('%s is refused in words', async (_, bytes, why) => {
  expect(await refusalOf(bytes)).toBe(refused(why))
})

test('a file of 200 MB is refused without being read', async () => {
  const path = await fileOf('PK')
  await truncate(path, 200 * 1024 * 1024)
  await expect(readTemplate(path, parserInJsdom)).rejects.toThrow(
    refused('it has more than 25 MB, the most a template may have.'),
  )
})

test('a file that is gone, and a folder, are named with what to do', async () => {
  const path = await fileOf('x')
  await rm(path)
  await expect(readTemplate(path, parserInJsdom)).rejects.toThrow(
    '“house.docx” could not be read. Nothing was exported. Check that it is still there and may be opened, or choose it again.',
  )
  await mkdir(path)
  await expect(readTemplate(path, parserInJsdom)).rejects.toThrow('“house.docx” is no file. Nothing was exported.')
})

test('a page engine that stops says so of the template, and a bug stays one', async () => {
  const path = await fileOf(whole)
  const failing = (failure: Error) => ({ parseTemplate: () => Promise.reject(failure) })
  await expect(readTemplate(path, failing(new Refusal('parser-timeout', 'x')))).rejects.toThrow(
    refused('reading it took too long.'),
  )
  await expect(readTemplate(path, failing(new Error('bug')))).rejects.toThrow('bug')
})

test('what can be a template is read with the name of its file', async () => {
  const { fileName, template } = await readTemplate(await fileOf(whole), parserInJsdom)
  expect([fileName, template.page?.width, template.hasFirstPage]).toEqual(['house.docx', 12240, true])
  const narrow = await readTemplate(await fileOf(houseTemplate({ 'word/document.xml': section(6370) })), parserInJsdom)
  expect(narrow.template.page?.margin.left).toBe(6370)
})
