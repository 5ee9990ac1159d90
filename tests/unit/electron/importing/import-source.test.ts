import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS } from '@shared/limits'
import { canonicalText } from '@shared/text/blocks'
import { importSource } from '../../../../electron/importing/import-source'
import { readAgain } from '../../../../electron/importing/new-version'
import type { ImportFile } from '../../../../electron/importing/read-version'
import { ProjectSession } from '../../../../electron/project/session'
import { wrap } from '../../shared/text/wrap'
import { parserInJsdom } from './parser-in-jsdom'

const PARAGRAPH = 'The pipeline was closed on Monday, and nobody, in the region or outside it, could say for how long. '
  .repeat(4)
  .trim()
const bytesOf = (text: string): Uint8Array => Buffer.from(text)
const text = (name: string, content: string): ImportFile => ({ name, bytes: bytesOf(content) })

let folder: string
let session: ProjectSession
let by: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-import-'))
  session = await ProjectSession.create(join(folder, 'p.assay'), { title: 'Test', analyst: 'Anna' })
  by = Object.keys(session.project.analysts)[0] ?? ''
})
afterEach(async () => {
  await session.close()
  await rm(folder, { recursive: true })
})

const add = (file: ImportFile, signal?: AbortSignal) =>
  importSource(session, file, { by, chromium: parserInJsdom, ...(signal && { signal }) })

describe('an imported article', () => {
  test('is kept as bytes, as blocks and as a card, in one step that can be undone', async () => {
    const file = text('closed for now.txt', `Closed for now\r\n\r\n${PARAGRAPH}\r\n`)
    const { source, version } = await add(file)
    const sha256 = createHash('sha256').update(file.bytes).digest('hex')
    expect(version).toMatchObject({ originalSha256: sha256, format: 'txt', encoding: 'utf-8', fileName: file.name })
    expect(await readFile(join(session.folder, 'sources', `${sha256}.txt`))).toEqual(file.bytes)
    const blocks = await session.sources.readText(version.id)
    expect(canonicalText(blocks)).toBe(`Closed for now\n\n${PARAGRAPH}`)
    expect(version).toMatchObject({ characters: canonicalText(blocks).length, blocks: 2 })
    expect(source).toMatchObject({ title: 'Closed for now', reliability: null, published: null })
    await session.changes.undo(by)
    expect(session.project).toMatchObject({ sources: {}, versions: {} })
  })

  test('survives closing the project', async () => {
    const { version } = await add(text('a.txt', PARAGRAPH))
    await session.close()
    session = await ProjectSession.open(session.folder)
    expect(await session.sources.readText(version.id)).toEqual([
      { kind: 'paragraph', level: null, role: 'body', text: PARAGRAPH },
    ])
  })

  test('from a saved page has its card filled in by what the page says', async () => {
    const head =
      '<title>Closed for now</title><meta name="author" content="Anna Example"><meta name="date" content="2025-03-09">'
    const { source } = await add(
      text(
        'page.html',
        `<html lang="en"><head>${head}</head><body><nav>Menu</nav><article><p>${PARAGRAPH}</p></article>`,
      ),
    )
    expect(source).toMatchObject({
      title: 'Closed for now',
      authors: ['Anna Example'],
      published: '2025-03-09',
      language: 'en',
    })
  })

  test('that is of another kind than its name says is read as what it is, and that is said', async () => {
    const { source, version } = await add(text('page.mht', 'To: Anna\nFrom: Bo\nSubject: Port\n\nThe port closes.'))
    expect(source).toMatchObject({ title: 'Port', authors: ['Bo'] })
    expect(version).toMatchObject({
      format: 'eml',
      notes: ['The name of the file ends in .mht, but it is of another kind (E-mail) and was read as that.'],
    })
  })

  test('is recognised as a page by its first bytes where the name does not tell', async () => {
    expect(
      (await add(text('saved page', `<!DOCTYPE html><article><p>${PARAGRAPH}</p></article>`))).version.format,
    ).toBe('html')
  })

  test('that was pasted is titled by its first words', async () => {
    expect((await add({ name: 'pasted text', bytes: bytesOf(PARAGRAPH), format: 'txt' })).source.title).toBe(
      'The pipeline was closed on Monday, and nobody, in the region or …',
    )
  })

  test('goes after the ones before', async () => {
    const first = await add(text('a.txt', 'one'))
    const second = await add(text('b.txt', 'two'))
    expect(second.source.position).toBeGreaterThan(first.source.position)
  })
})

describe('a file that is refused leaves the project as it was', () => {
  test.each<[string, ImportFile, string]>([
    ['empty', text('a.txt', ''), 'empty'],
    ['white space only', text('a.txt', ' \n\n '), 'no-text'],
    ['a page without words', text('a.html', '<html><body><script>1</script></body></html>'), 'no-text'],
    ['50 MB of text', { name: 'a.txt', bytes: new Uint8Array(2 * LIMITS.importBytes).fill(97) }, 'too-large'],
    ['a binary file named as text', { name: 'a.txt', bytes: Uint8Array.of(1, 0, 0, 3) }, 'binary'],
    ['a damaged PDF named as text', text('a.txt', '%PDF-1.7 ...'), 'damaged-document'],
    ['a damaged Word document', text('a.docx', 'PK\x03\x04...'), 'damaged-document'],
    [
      'damaged UTF-8',
      { name: 'a.md', bytes: Buffer.concat([bytesOf('é'.repeat(20)), Buffer.from([0xff])]) },
      'damaged-text',
    ],
    ['a page nested too deeply', text('a.html', '<div>'.repeat(20_000)), 'too-deep'],
  ])('%s', async (_name, file, code) => {
    const before = await filesOf(session.folder)
    await expect(add(file)).rejects.toMatchObject({ name: 'Refusal', code })
    expect(session.project.sources).toEqual({})
    expect(await filesOf(session.folder)).toEqual(before)
  })

  test('one that is already there, naming the article', async () => {
    const { source } = await add(text('first.txt', PARAGRAPH))
    await expect(add(text('again.txt', PARAGRAPH))).rejects.toMatchObject({
      code: 'already-imported',
      message: expect.stringContaining(source.title),
    })
  })

  test('one whose import was cancelled', async () => {
    await expect(add(text('a.txt', PARAGRAPH), AbortSignal.abort())).rejects.toMatchObject({ code: 'cancelled' })
    expect(session.project.sources).toEqual({})
  })

  test('any in a project that is open elsewhere', async () => {
    const reader = await ProjectSession.open(session.folder)
    const before = await filesOf(session.folder)
    const refused = importSource(reader, text('a.txt', PARAGRAPH), { by, chromium: parserInJsdom })
    await expect(refused).rejects.toMatchObject({ code: 'read-only' })
    expect(await filesOf(session.folder)).toEqual(before)
    await reader.close()
  })
})

/** Every file below a folder with its bytes. */
async function filesOf(path: string): Promise<[string, string][]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(files.toSorted().map(async (file) => [file, await readFile(file, 'latin1')] as [string, string]))
}

describe('a text that a program wrapped', () => {
  const wrapped = text('wrapped.txt', `${wrap(PARAGRAPH, 70).join('\n')}\n`)
  const how = (keepLines: boolean) => ({ by, chromium: parserInJsdom, how: { keepLines } })
  const words = async () =>
    (await session.sources.readText(Object.values(session.project.sources)[0]!.versionId)).map((block) => block.text)

  test('has its lines joined, and kept when it is read again; each is one step', async () => {
    const { source, version } = await add(wrapped)
    expect([await words(), version.lines]).toEqual([[PARAGRAPH], 'joined'])
    const { label } = await readAgain(session, source.id, how(true))
    const kept = Object.values(session.project.versions)
    expect([label, await words()]).toEqual(['Read “wrapped” again', [wrap(PARAGRAPH, 70).join('\n')]])
    expect(kept).toMatchObject([{ lines: 'kept', notes: [], originalSha256: version.originalSha256, format: 'txt' }])
    await session.changes.undo(by)
    expect(session.project.versions).toEqual({ [version.id]: version })
    expect(await words()).toEqual([PARAGRAPH])
  })

  test('is not brought back beside the one that was read since', async () => {
    const { source, version, seq } = await add(wrapped)
    await readAgain(session, source.id, how(true))
    await expect(session.restore.item(by, 'versions', version.id, seq)).rejects.toMatchObject({
      code: 'another-text',
      message:
        'The source has another text since. Nothing was changed. Import this one as a new version on its card, or undo that change.',
    })
    expect(Object.keys(session.project.versions)).toHaveLength(1)
    await session.changes.apply({ by, operations: [{ name: 'source.delete', input: { sourceId: source.id } }] })
    await session.restore.item(by, 'sources', source.id, session.changes.end.seq - 1)
    expect(await words()).toEqual([wrap(PARAGRAPH, 70).join('\n')])
  })

  test('keeps them from the start where that is asked', async () => {
    const { version } = await importSource(session, wrapped, how(true))
    expect([await words(), version.lines, version.notes]).toEqual([[wrap(PARAGRAPH, 70).join('\n')], 'kept', []])
  })

  test('cannot be read again once its file is gone, and stays', async () => {
    const { source, version } = await add(wrapped)
    await rm(join(folder, 'p.assay', 'sources', `${version.originalSha256}.txt`))
    await expect(readAgain(session, source.id, how(true))).rejects.toMatchObject({ code: 'source-missing' })
    expect(session.project.versions).toEqual({ [version.id]: version })
    await expect(readAgain(session, version.id, how(true))).rejects.toMatchObject({ code: 'not-found' })
  })
})
