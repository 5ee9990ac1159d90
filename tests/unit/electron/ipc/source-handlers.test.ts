import { LIMITS } from '@shared/limits'
import { execFileSync } from 'node:child_process'
import { mkdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDesk } from './desk'

const ARTICLE = 'The ministry paused the exchange on Monday.\n\nIts partner had asked for more time.\n'
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function openRiver() {
  const desk = await openDesk()
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  return { ...desk, by: Object.keys(opened?.project.analysts ?? {})[0] ?? '', folderId: opened?.folderId ?? '' }
}

describe('importing', () => {
  it('keeps the good files when one of several is bad, and says which and why', async () => {
    const { ask, by, folderId, bugs } = await openRiver()
    const outcomes = await ask('source.importBytes', {
      by,
      folderId,
      files: [
        { name: 'first.txt', bytes: bytesOf(ARTICLE) },
        { name: 'empty.txt', bytes: new Uint8Array() },
        { name: 'last.txt', bytes: bytesOf(`${ARTICLE}\nA third paragraph.\n`) },
      ],
    })
    expect(outcomes.map(({ fileName, ok }) => [fileName, ok])).toEqual([
      ['first.txt', true],
      ['empty.txt', false],
      ['last.txt', true],
    ])
    expect(bugs).toEqual([])
  })

  it('tells how far it is, and when it is over', async () => {
    const { ask, by, folderId, told } = await openRiver()
    await ask('source.importBytes', { by, folderId, files: [{ name: 'first.txt', bytes: bytesOf(ARTICLE) }] })
    const progress = told.filter(({ name }) => name === 'import.progress').map(({ payload }) => payload)
    expect(progress).toEqual([{ done: 0, total: 1, fileName: 'first.txt' }, null])
  })

  it('reads the files chosen in the dialog and the text comes back word for word', async () => {
    const { ask, by, answers, folder } = await openRiver()
    answers.articles = [join(folder, 'chosen.txt')]
    await writeFile(join(folder, 'chosen.txt'), ARTICLE)
    const [outcome] = await ask('source.import', { by })
    expect(outcome).toMatchObject({ fileName: 'chosen.txt', ok: true })
    const current = await ask('project.current', {})
    const versionId = Object.keys(current?.project.versions ?? {})[0] ?? ''
    const blocks = await ask('source.text', { versionId })
    expect(blocks.map(({ text }) => text).join('\n\n')).toBe(ARTICLE.trim())
  })

  it('refuses a folder, a pipe, a vanished file and a file over the limit without reading them', async () => {
    const { ask, by, answers, folder } = await openRiver()
    const path = (name: string) => join(folder, name)
    await mkdir(path('folder.txt'))
    execFileSync('mkfifo', [path('pipe.txt')])
    await writeFile(path('huge.txt'), '')
    await truncate(path('huge.txt'), 40 * LIMITS.importBytes)
    answers.articles = ['folder.txt', 'pipe.txt', 'gone.txt', 'huge.txt'].map(path)
    const outcomes = await ask('source.import', { by })
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([false, false, false, false])
    expect(outcomes.map((outcome) => (outcome.ok ? '' : outcome.message))).toEqual([
      expect.stringContaining('not a file'),
      expect.stringContaining('not a file'),
      expect.stringContaining('could not be read'),
      expect.stringContaining('25'),
    ])
    expect((await ask('project.current', {}))?.project.sources).toEqual({})
  })
})

describe('importing a new version', () => {
  const chosen = async () => {
    const river = await openRiver()
    const { ask, by, folderId, answers, folder } = river
    await ask('source.importBytes', { by, folderId, files: [{ name: 'first.txt', bytes: bytesOf(ARTICLE) }] })
    const current = await ask('project.current', {})
    const sourceId = Object.keys(current?.project.sources ?? {})[0] ?? ''
    answers.articles = [join(folder, 'corrected.txt')]
    await writeFile(join(folder, 'corrected.txt'), ARTICLE.replace('Monday', 'Tuesday'))
    return { ...river, sourceId }
  }

  it('reads the file chosen in the dialog, tells how far it is and what became of the passages', async () => {
    const { ask, by, sourceId, told } = await chosen()
    const before = told.length
    expect(await ask('source.importVersion', { by, sourceId })).toEqual({
      fileName: 'corrected.txt',
      seq: expect.any(Number) as number,
      title: 'first',
      notes: [],
      counts: { exact: 0, moved: 0, changed: 0, lost: 0 },
      isSameText: false,
    })
    const progress = told.slice(before).filter(({ name }) => name === 'import.progress')
    expect(progress.map(({ payload }) => payload)).toEqual([{ done: 0, total: 1, fileName: 'corrected.txt' }, null])
  })

  it('does nothing when the dialog is closed, and nothing into a project that was opened meanwhile', async () => {
    const { ask, by, sourceId, answers } = await chosen()
    const [path] = answers.articles
    answers.articles = []
    expect(await ask('source.importVersion', { by, sourceId })).toBeNull()
    answers.articles = [path ?? '']
    answers.whileChoosing = () => ask('project.close', {})
    await expect(ask('source.importVersion', { by, sourceId })).rejects.toMatchObject({ code: 'project-closed' })
  })
})
