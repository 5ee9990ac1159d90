import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { writeExport } from '../../../../electron/exporting/write-export'
import { importSource } from '../../../../electron/importing/import-source'
import { readArticle } from '../../../../electron/importing/read-article'
import { ProjectSession } from '../../../../electron/project/session'
import { isTemporaryName, temporaryName } from '../../../../electron/storage/durable-write'
import { analystOf, retitle, titleOf } from './scenario'

/** Names as long as a file system takes them, in one, three and four bytes a character. */
const LONGEST = ['x'.repeat(249), 'あ'.repeat(83), `${'🌍'.repeat(62)}x`]

const never = (): Promise<never> => Promise.reject(new Error('Not asked for here'))
const chromium: Chromium = {
  parseHtml: never,
  parseMarkdown: never,
  parseBundle: never,
  parseWhole: never,
  parseCodebook: never,
  parseRefi: never,
  parseTable: never,
  parseTemplate: never,
  drawPage: never,
  rasterise: never,
  printPdf: never,
  close: async () => {},
}

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-names-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

describe.each(LONGEST)('a name of 249 bytes and an ending (%s)', (stem) => {
  it('can be that of an exported file', async () => {
    const folder = await place()
    const path = join(folder, `${stem}.html`)
    await writeExport(path, Buffer.from('an older memo'))
    await writeExport(path, Buffer.from('the memo'))
    expect([await readdir(folder), await readFile(path, 'utf8')]).toEqual([[`${stem}.html`], 'the memo'])
  })

  it('can be that of an imported file', async () => {
    const folder = await place()
    const session = await ProjectSession.create(join(folder, 'p.assay'), { title: 't0', analyst: 'Ada' })
    await writeFile(join(folder, `${stem}.txt`), 'The river rose two metres in a night.')
    const file = await readArticle(join(folder, `${stem}.txt`))
    const { version, source } = await importSource(session, file, { by: analystOf(session), chromium })
    expect([version.fileName, source.title]).toEqual([`${stem}.txt`, stem])
    await session.close()
  })

  it('can be that of a project, of its copy, and of where its second backups go', async () => {
    const folder = await place()
    const [path, copy, backupFolder] = [`${stem}.assay`, `${stem}.copy`, `${stem}.other`].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    await mkdir(backupFolder)
    const session = await ProjectSession.create(path, { title: 't0', analyst: 'Ada' }, { backupFolder })
    await retitle(session, 't1')
    await session.copyTo(copy)
    await session.close()
    expect(session.status.notices).toEqual([])
    expect(await readdir(backupFolder, { recursive: true })).toHaveLength(2)
    for (const each of [path, copy]) {
      const again = await ProjectSession.open(each)
      expect([titleOf(again), again.readOnly, again.status.notices]).toEqual(['t1', null, []])
      await again.close()
    }
  })

  it('has room for the name of the temporary file beside it', () => {
    const name = temporaryName(`${stem}.html`)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    expect(isTemporaryName(name)).toBe(true)
  })
})
