import { LIMITS } from '@shared/limits'
import { execFileSync } from 'node:child_process'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deadDrive } from '../importing/dead-drive'
import { openDesk, WINDOW } from './desk'

const ARTICLE = 'The ministry paused the exchange on Monday.\n\nIts partner had asked for more time.\n'
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function openRiver() {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const into = { by: Object.keys(opened?.project.analysts ?? {})[0] ?? '', folderId: opened?.folderId ?? '' }
  return { ...desk, into }
}

describe('importing', () => {
  it('reads the files chosen in the dialog and the text comes back word for word', async () => {
    const { ask, into, answers, folder } = await openRiver()
    answers.articles = [join(folder, 'chosen.txt')]
    await writeFile(join(folder, 'chosen.txt'), ARTICLE)
    const { files, left } = await ask('source.choose', { what: 'files' })
    expect([files, left]).toEqual([[{ chosen: expect.any(String), name: 'chosen.txt' }], []])
    const [file] = files
    expect(await ask('source.import', { ...into, file: { chosen: file!.chosen } })).toMatchObject({
      is: 'imported',
      title: 'chosen',
    })
    const current = await ask('project.current', {})
    const versionId = Object.keys(current?.project.versions ?? {})[0] ?? ''
    const blocks = await ask('source.text', { versionId })
    expect(blocks.map(({ text }) => text).join('\n\n')).toBe(ARTICLE.trim())
  })

  it('gives up a file on a drive that does not answer when it is cancelled, and the next goes in', async () => {
    const { ask, into, answers, folder } = await openRiver()
    const { path, begun, answer } = await deadDrive(folder)
    await writeFile(join(folder, 'good.txt'), ARTICLE)
    answers.articles = [path, join(folder, 'good.txt')]
    const { files } = await ask('source.choose', { what: 'files' })
    const [dead, good] = files.map(({ chosen }) => ({ ...into, file: { chosen } }))
    const importing = ask('source.import', dead!)
    await begun()
    await ask('source.cancelImport', {})
    await expect(importing).rejects.toMatchObject({ code: 'cancelled', message: 'Cancelled. Nothing was changed.' })
    expect(await ask('source.import', good!)).toMatchObject({ is: 'imported', title: 'good' })
    await answer()
  })

  it('refuses a pipe, a vanished file and a file over the limit without reading them', async () => {
    const { ask, into, answers, folder } = await openRiver()
    const path = (name: string) => join(folder, name)
    execFileSync('mkfifo', [path('pipe.txt')])
    await writeFile(path('huge.txt'), '')
    await truncate(path('huge.txt'), 40 * LIMITS.importBytes)
    answers.articles = ['pipe.txt', 'gone.txt', 'huge.txt'].map(path)
    const { files } = await ask('source.choose', { what: 'files' })
    const messages = []
    for (const { chosen } of files)
      messages.push(
        await ask('source.import', { ...into, file: { chosen } }).catch((failure: Error) => failure.message),
      )
    expect(messages).toEqual([
      '“pipe.txt” is not a file. Nothing was imported. Choose the article itself.',
      '“gone.txt” could not be read. Nothing was imported. Check that it still exists and may be read.',
      'This file is larger than 25 MB, the most Assay imports. Nothing was imported. Split it, or import the part you need.',
    ])
    expect((await ask('project.current', {}))?.project.sources).toEqual({})
  })

  it('knows no file that nobody chose', async () => {
    const { ask, into } = await openRiver()
    const chosen = '00000000-0000-4000-8000-000000000000'
    await expect(ask('source.import', { ...into, file: { chosen } })).rejects.toMatchObject({
      code: 'not-chosen',
      message: 'Assay no longer knows where this file lies. Nothing was imported. Choose it again.',
    })
  })
})

describe('a folder that is chosen', () => {
  it('gives the articles in it and in its folders, and says what is left', async () => {
    const { ask, answers, folder } = await openRiver()
    const top = join(folder, 'Reading')
    for (const inner of ['Page_files', '2026/March', '.git', 'Notes_files'])
      await mkdir(join(top, inner), { recursive: true })
    for (const name of [
      'b10.txt',
      'b9.txt',
      'Page.html',
      'Page_files/frame.html',
      'Notes_files/mine.md',
      '2026/March/a.md',
      '.git/x.txt',
      'photo.JPG',
      'noending',
    ])
      await writeFile(join(top, name), name)
    await writeFile(join(folder, 'outside.txt'), 'Outside.')
    await symlink(folder, join(top, 'way-out'))
    await symlink(join(folder, 'outside.txt'), join(top, 'link.txt'))
    answers.articles = [top]
    const { files, left } = await ask('source.choose', { what: 'folder' })
    expect(files.map(({ name }) => name)).toEqual([
      'Reading/b9.txt',
      'Reading/b10.txt',
      'Reading/Page.html',
      'Reading/2026/March/a.md',
      'Reading/Notes_files/mine.md',
    ])
    expect(left).toEqual([
      'In “Reading”: 1 file that belongs to saved pages.',
      'In “Reading”: 1 hidden file.',
      'In “Reading”: 2 files of kinds that Assay does not read: no ending (1) and .jpg (1).',
      'In “Reading”: 2 links or other things that are no files.',
    ])
  })

  it('without an article says so', async () => {
    const { ask, answers, folder } = await openRiver()
    await mkdir(join(folder, 'Empty'))
    answers.articles = [join(folder, 'Empty')]
    expect(await ask('source.choose', { what: 'folder' })).toEqual({
      files: [],
      left: ['In “Empty” is no article that Assay reads.'],
    })
  })
})

it('what was dropped is sorted out as what is chosen', async () => {
  const { ask } = await openRiver()
  const paths = ['a.txt', 'x.css', 'in/.hidden.txt']
  expect(await ask('source.sortOut', { folder: 'Mine', paths, unseen: ['1 folder that cannot be opened'] })).toEqual({
    wanted: [0],
    left: [
      'In “Mine”: 1 hidden file.',
      'In “Mine”: 1 file of kinds that Assay does not read: .css (1).',
      'In “Mine”: 1 folder that cannot be opened.',
    ],
  })
})

it('how far an import is goes to the task bar of its window', async () => {
  const { ask, asked } = await openRiver()
  await ask('source.showProgress', { progress: 0.5 })
  await ask('source.showProgress', { progress: 'failed' })
  expect(asked.slice(-2)).toEqual([
    ['showProgress', 1, 0.5],
    ['showProgress', 1, 'failed'],
  ])
})

it('a preview says what an import would bring, imports nothing, and is not read twice', async () => {
  const { ask, into, workspace } = await openRiver()
  const file = { name: 'first.txt', bytes: bytesOf(`${ARTICLE}\n${'A long word. '.repeat(80)}`) }
  const preview = await ask('source.preview', { folderId: into.folderId, file })
  expect(preview).toMatchObject({
    title: 'first',
    fileName: 'first.txt',
    format: 'txt',
    paragraphs: 3,
    beside: { paragraphs: 0, words: [] },
    like: null,
    published: null,
  })
  expect(preview.words.length).toBeLessThanOrEqual(601)
  expect(preview.words).toMatch(/^The ministry paused the exchange on Monday\. Its partner .*…$/)
  expect(workspace.sessionAt(WINDOW).project.sources).toEqual({})
  expect(await ask('source.import', { ...into, file })).toMatchObject({ is: 'imported', title: 'first' })
})

describe('importing a new version', () => {
  const chosen = async () => {
    const river = await openRiver()
    const { ask, into, answers, folder } = river
    await ask('source.import', { ...into, file: { name: 'first.txt', bytes: bytesOf(ARTICLE) } })
    const current = await ask('project.current', {})
    const sourceId = Object.keys(current?.project.sources ?? {})[0] ?? ''
    answers.articles = [join(folder, 'corrected.txt')]
    await writeFile(join(folder, 'corrected.txt'), ARTICLE.replace('Monday', 'Tuesday'))
    const choose = async () => (await ask('source.choose', { what: 'version' })).files
    return { ...river, sourceId, choose }
  }
  const OUTCOME = {
    fileName: 'corrected.txt',
    seq: expect.any(Number) as number,
    title: 'first',
    notes: [],
    counts: { exact: 0, moved: 0, changed: 0, lost: 0 },
    isSameText: false,
  }

  it('reads the file chosen in the dialog, and tells what became of the passages', async () => {
    const { ask, into, sourceId, choose } = await chosen()
    const [file] = await choose()
    expect(file?.name).toBe('corrected.txt')
    const input = { ...into, sourceId, file: { chosen: file!.chosen } }
    expect(await ask('source.importVersion', input)).toEqual(OUTCOME)
    await expect(ask('source.importVersion', input)).rejects.toMatchObject({
      message: 'This file is the present text of “first”, byte for byte. Nothing was imported.',
    })
  })

  it('chooses nothing when the dialog is closed, and imports nothing into a project that was opened meanwhile', async () => {
    const { ask, into, sourceId, answers, choose } = await chosen()
    const [file] = await choose()
    answers.articles = []
    expect(await choose()).toEqual([])
    await ask('project.close', {})
    await expect(
      ask('source.importVersion', { ...into, sourceId, file: { chosen: file!.chosen } }),
    ).rejects.toMatchObject({ code: 'project-closed' })
  })

  it('is a choice for a file that has nearly the words of a source', async () => {
    const { ask, into, sourceId } = await chosen()
    const file = { name: 'corrected.txt', bytes: bytesOf(ARTICLE.replace('Monday', 'Tuesday')) }
    const as = { what: 'version' as const, likeId: sourceId }
    expect(await ask('source.import', { ...into, file, as })).toMatchObject({
      is: 'imported',
      sourceId,
      title: 'first',
    })
    const current = await ask('project.current', {})
    expect(Object.keys(current?.project.sources ?? {})).toEqual([sourceId])
    expect(Object.keys(current?.project.versions ?? {})).toHaveLength(2)
  })
})
