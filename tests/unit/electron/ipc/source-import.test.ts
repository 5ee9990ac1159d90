import { articleOf } from '@shared/text/parsed-article'
import { newId } from '@shared/new-id'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { openDesk } from './desk'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const unused = () => Promise.reject(new Error('Not asked for'))

/** A page engine whose pages are read only when `go` is called. */
function slowEngine() {
  let go: () => void = () => undefined
  let begin: () => void = () => undefined
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const gone = new Promise<void>((resolve) => {
    go = resolve
  })
  const engine: Chromium = {
    parseHtml: async (html) => {
      begin()
      await gone
      return articleOf([{ kind: 'paragraph', level: null, role: 'body', text: html }])
    },
    parseMarkdown: () => Promise.reject(new Error('broken')),
    parseBundle: () => Promise.reject(new Error('broken')),
    drawPage: () => Promise.reject(new Error('broken')),
    rasterise: unused,
    printPdf: unused,
    close: () => Promise.resolve(),
  }
  return { engine, begun, go: () => go() }
}

async function openRiver(engine: Chromium) {
  const desk = await openDesk(engine)
  const opened = await desk.ask('project.create', { title: 'River', analyst: 'Ada' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const progress = () => desk.told.flatMap((message) => (message.name === 'import.progress' ? [message.payload] : []))
  return { ...desk, by, folderId: opened?.folderId ?? '', progress }
}
const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) })

describe('several files', () => {
  it('are counted as they are done, and each outcome is told in full', async () => {
    const { engine, go } = slowEngine()
    const { ask, by, folderId, bugs, progress, workspace } = await openRiver(engine)
    go()
    const outcomes = await ask('source.importBytes', {
      by,
      folderId,
      files: [file('a.txt', 'Words.'), file('b.md', '# Broken'), file('c.txt', ''), file('d.html', '<p>x')],
    })
    const ids = Object.values(workspace.session.project.sources).map(({ id, title }) => [title, id])
    const { a, d } = Object.fromEntries(ids) as Record<string, string>
    expect(outcomes).toEqual([
      { fileName: 'a.txt', ok: true, seq: 2, sourceId: a, title: 'a', notes: [] },
      {
        fileName: 'b.md',
        ok: false,
        message:
          'This file could not be imported because of an error in Assay; the log has the details. Nothing was changed.',
      },
      { fileName: 'c.txt', ok: false, message: 'This file is empty. Nothing was imported.' },
      { fileName: 'd.html', ok: true, seq: 3, sourceId: d, title: 'd', notes: [] },
    ])
    expect(bugs).toEqual([new Error('broken')])
    expect(progress()).toEqual([
      { done: 0, total: 4, fileName: 'a.txt' },
      { done: 1, total: 4, fileName: 'b.md' },
      { done: 2, total: 4, fileName: 'c.txt' },
      { done: 3, total: 4, fileName: 'd.html' },
      null,
    ])
  })

  it('are not begun while others are imported, and can be once those are done', async () => {
    const { engine, begun, go } = slowEngine()
    const { ask, by, folderId } = await openRiver(engine)
    const first = ask('source.importBytes', { by, folderId, files: [file('a.html', '<p>a')] })
    await begun
    await expect(ask('source.importBytes', { by, folderId, files: [file('b.txt', 'b')] })).rejects.toMatchObject({
      code: 'busy',
      message: 'Assay is still importing. Nothing of this was imported. Wait until it is done, or cancel it.',
    })
    go()
    expect(await first).toMatchObject([{ ok: true }])
    expect(await ask('source.importBytes', { by, folderId, files: [file('b.txt', 'b')] })).toMatchObject([{ ok: true }])
  })

  it('that are cancelled end with the one that was being read; those after it are left alone', async () => {
    const { engine, begun, go } = slowEngine()
    const { ask, by, folderId, progress, workspace } = await openRiver(engine)
    const files = [file('a.txt', 'a'), file('b.html', '<p>b'), file('c.txt', 'c')]
    const importing = ask('source.importBytes', { by, folderId, files })
    await begun
    expect(await ask('source.cancelImport', {})).toBeNull()
    go()
    expect(await importing).toMatchObject([
      { fileName: 'a.txt', ok: true },
      { fileName: 'b.html', ok: false, message: 'Cancelled. Nothing was changed.' },
    ])
    expect(progress().map((each) => each?.fileName)).toEqual(['a.txt', 'b.html', undefined])
    expect(Object.values(workspace.session.project.sources)).toHaveLength(1)
    expect(await ask('source.importBytes', { by, folderId, files: files.slice(2) })).toMatchObject([{ ok: true }])
  })
})

it('pasted text has the format it was pasted as', async () => {
  const { ask, by, folderId, workspace } = await openRiver(slowEngine().engine)
  await ask('source.importBytes', { by, folderId, files: [{ ...file('pasted.html', '<p>x'), format: 'txt' }] })
  expect(Object.values(workspace.session.project.versions).map(({ format }) => format)).toEqual(['txt'])
})

it('files meant for another project than the open one are refused, and nothing goes in', async () => {
  const { ask, by, folderId, workspace, answers, folder } = await openRiver(slowEngine().engine)
  const files = [file('a.txt', 'a')]
  answers.project = join(folder, 'other.assay')
  await ask('project.create', { title: 'Other', analyst: 'Ada' })
  await expect(ask('source.importBytes', { by, folderId, files })).rejects.toMatchObject({
    code: 'other-project',
    message:
      'Another project was opened meanwhile. Nothing was imported into it. Open the project that this is meant for, and import it there.',
  })
  expect(workspace.session.project.sources).toEqual({})
  await ask('project.close', {})
  await expect(ask('source.importBytes', { by, folderId, files })).rejects.toMatchObject(CLOSED)
})

const CLOSED = {
  code: 'project-closed',
  message: 'The project was closed meanwhile. Nothing was imported. Open it again, and import there.',
}

describe('files chosen in the dialog go into the project in which it was asked for', () => {
  const choosing = async () => {
    const desk = await openRiver(slowEngine().engine)
    desk.answers.articles = [join(desk.folder, 'a.txt')]
    await writeFile(join(desk.folder, 'a.txt'), 'Words.')
    const openOther = () => {
      desk.answers.project = join(desk.folder, 'other.assay')
      return desk.ask('project.create', { title: 'Other', analyst: 'Ada' })
    }
    return { ...desk, openOther }
  }

  it('and into none that was opened meanwhile', async () => {
    const { ask, by, answers, workspace, openOther } = await choosing()
    answers.whileChoosing = openOther
    await expect(ask('source.import', { by })).rejects.toMatchObject({ code: 'other-project' })
    expect([workspace.session.project.about.project.title, workspace.session.project.sources]).toEqual(['Other', {}])
    answers.articles = []
    answers.project = join(workspace.session.folder, '..', 'third.assay')
    answers.whileChoosing = () => ask('project.create', { title: 'Third', analyst: 'Ada' })
    expect(await ask('source.import', { by }), 'nobody chose anything').toEqual([])
  })

  it('and into none when it was closed meanwhile', async () => {
    const { ask, by, answers } = await choosing()
    answers.whileChoosing = () => ask('project.close', {})
    await expect(ask('source.import', { by })).rejects.toMatchObject(CLOSED)
  })

  it('also when it was closed and opened again', async () => {
    const { ask, by, answers, workspace } = await choosing()
    answers.whileChoosing = async () => {
      await ask('project.close', {})
      await ask('project.open', {})
    }
    expect(await ask('source.import', { by })).toMatchObject([{ fileName: 'a.txt', ok: true }])
    expect(Object.keys(workspace.session.project.sources)).toHaveLength(1)
  })

  it('and into none when none was open', async () => {
    const { ask, by, answers, openOther } = await choosing()
    await ask('project.close', {})
    await expect(ask('source.import', { by })).rejects.toMatchObject({ code: 'no-project' })
    answers.whileChoosing = openOther
    await expect(ask('source.import', { by })).rejects.toMatchObject({ code: 'other-project' })
  })
})

it('every window hears that importing was cancelled, also while no call is under way', async () => {
  const { ask, told } = await openRiver(slowEngine().engine)
  told.length = 0
  await ask('source.cancelImport', {})
  expect(told).toEqual([{ name: 'import.cancelled', payload: null }])
})

it('nothing to cancel and nothing chosen is nothing done', async () => {
  const { ask, by, told } = await openRiver(slowEngine().engine)
  expect(await ask('source.cancelImport', {})).toBeNull()
  told.length = 0
  expect(await ask('source.import', { by })).toEqual([])
  expect(told).toEqual([])
})

it('a file chosen twice is imported once', async () => {
  const { ask, by, answers, folder } = await openRiver(slowEngine().engine)
  await writeFile(join(folder, 'a.txt'), 'Words.')
  answers.articles = [join(folder, 'a.txt'), join(folder, 'a.txt')]
  expect(await ask('source.import', { by })).toMatchObject([
    { fileName: 'a.txt', ok: true, title: 'a' },
    { fileName: 'a.txt', ok: false, message: 'This file is already in the project as “a”. Nothing was imported.' },
  ])
})

it('the text of a source that is gone is refused in words', async () => {
  const { ask } = await openRiver(slowEngine().engine)
  await expect(ask('source.text', { versionId: newId() })).rejects.toMatchObject({
    code: 'not-found',
    message: 'This source is no longer in the project.',
  })
})
