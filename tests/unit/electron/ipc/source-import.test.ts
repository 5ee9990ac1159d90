import { articleOf } from '@shared/text/parsed-article'
import { newId } from '@shared/new-id'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { openDesk, WINDOW } from './desk'

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
    parseWhole: () => Promise.reject(new Error('broken')),
    parseCodebook: unused,
    parseRefi: unused,
    parseTable: unused,
    parseTemplate: unused,
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
  const into = { by: Object.keys(opened?.project.analysts ?? {})[0] ?? '', folderId: opened?.folderId ?? '' }
  return { ...desk, into }
}
const WORDS = Array.from({ length: 60 }, (_, n) => `word${n * 7}`).join(' ')
const file = (name: string, text: string) => ({ name, bytes: bytesOf(text) })

describe('one file', () => {
  it('comes in with its notes, and one that fails is a bug that is reported', async () => {
    const { engine, go } = slowEngine()
    const { ask, into, bugs, workspace } = await openRiver(engine)
    go()
    const outcome = await ask('source.import', { ...into, file: file('a.txt', 'Words.') })
    const [source] = Object.values(workspace.sessionAt(WINDOW).project.sources)
    expect(outcome).toEqual({ is: 'imported', seq: 2, sourceId: source!.id, title: 'a', notes: [] })
    await expect(ask('source.import', { ...into, file: file('b.md', '# Broken') })).rejects.toThrow('broken')
    expect(bugs).toEqual([new Error('broken')])
    await expect(ask('source.import', { ...into, file: file('c.txt', '') })).rejects.toMatchObject({
      code: 'empty',
      message: 'This file is empty. Nothing was imported.',
    })
  })

  it('is not begun while this window reads two others, and can be once they are done', async () => {
    const { engine, begun, go } = slowEngine()
    const { ask, into, server, workspace } = await openRiver(engine)
    const first = ask('source.import', { ...into, file: file('a.html', '<p>a') })
    await begun
    const second = ask('source.import', { ...into, file: file('d.txt', 'd') })
    await expect(ask('source.import', { ...into, file: file('b.txt', 'b') })).rejects.toMatchObject({
      code: 'busy',
      message: 'Assay is still importing. Nothing of this was imported. Wait until it is done, or cancel it.',
    })
    const OTHER_WINDOW = 2
    workspace.join(OTHER_WINDOW, WINDOW)
    expect(await server('source.import', { ...into, file: file('c.txt', 'c') }, OTHER_WINDOW)).toMatchObject({
      ok: true,
    })
    go()
    expect(await first).toMatchObject({ is: 'imported' })
    expect(await second).toMatchObject({ is: 'imported' })
    expect(await ask('source.import', { ...into, file: file('b.txt', 'b') })).toMatchObject({ is: 'imported' })
  })

  it('is read beside the one before it, and goes in after it', async () => {
    const { engine, begun, go } = slowEngine()
    const { ask, into, workspace } = await openRiver(engine)
    const titles = () => Object.values(workspace.sessionAt(WINDOW).project.sources).map(({ title }) => title)
    const first = ask('source.import', { ...into, file: file('a.html', '<p>a') })
    await begun
    const second = ask('source.import', { ...into, file: file('b.txt', 'Words.') })
    go()
    await Promise.all([first, second])
    expect(titles()).toEqual(['a', 'b'])
  })

  it('goes in although the one before it fails, and both are cancelled together', async () => {
    const { engine, begun, go } = slowEngine()
    const { ask, into, workspace } = await openRiver(engine)
    const failing = ask('source.import', { ...into, file: file('a.md', '# Broken') })
    const second = ask('source.import', { ...into, file: file('b.txt', WORDS) })
    await expect(failing).rejects.toThrow('broken')
    expect(await second).toMatchObject({ is: 'imported', title: 'b' })
    // The second is read already, and its words are those of a source.
    const both = [file('c.html', '<p>c'), file('d.txt', `${WORDS}!`)].map((each) =>
      ask('source.import', { ...into, file: each }),
    )
    await begun
    await ask('source.cancelImport', {})
    go()
    expect(await Promise.allSettled(both)).toMatchObject([
      { status: 'rejected', reason: { code: 'cancelled' } },
      { status: 'rejected', reason: { code: 'cancelled' } },
    ])
    expect(Object.keys(workspace.sessionAt(WINDOW).project.sources)).toHaveLength(1)
  })

  it('is not shown while another goes in, nor goes in while one is shown: giving up one would cancel both', async () => {
    const { engine, begun, go } = slowEngine()
    const { ask, into } = await openRiver(engine)
    const asked = { folderId: into.folderId, file: file('b.txt', 'b') }
    const importing = ask('source.import', { ...into, file: file('a.html', '<p>a') })
    await begun
    await expect(ask('source.preview', asked)).rejects.toMatchObject({ code: 'busy' })
    go()
    expect(await importing).toMatchObject({ is: 'imported' })
    const showing = ask('source.preview', asked)
    await expect(ask('source.import', { ...into, file: file('c.txt', 'c') })).rejects.toMatchObject({ code: 'busy' })
    expect(await showing).toMatchObject({ fileName: 'b.txt' })
  })

  it('that is cancelled while it is read does not come in, and the next does', async () => {
    const { engine, begun, go } = slowEngine()
    const { ask, into, server, workspace } = await openRiver(engine)
    const importing = ask('source.import', { ...into, file: file('b.html', '<p>b') })
    await begun
    const OTHER_WINDOW = 2
    workspace.join(OTHER_WINDOW, WINDOW)
    await server('source.cancelImport', {}, OTHER_WINDOW)
    expect(await ask('source.cancelImport', {})).toBeNull()
    go()
    await expect(importing).rejects.toMatchObject({ code: 'cancelled', message: 'Cancelled. Nothing was changed.' })
    expect(workspace.sessionAt(WINDOW).project.sources).toEqual({})
    expect(await ask('source.import', { ...into, file: file('c.txt', 'c') })).toMatchObject({ is: 'imported' })
  })

  it('goes on when another window cancels its own', async () => {
    const { engine, begun, go } = slowEngine()
    const { ask, into, server } = await openRiver(engine)
    const importing = ask('source.import', { ...into, file: file('b.html', '<p>b') })
    await begun
    await server('source.cancelImport', {}, 2)
    go()
    expect(await importing).toMatchObject({ is: 'imported' })
  })

  it('does not come in twice', async () => {
    const { ask, into } = await openRiver(slowEngine().engine)
    await ask('source.import', { ...into, file: file('a.txt', 'Words.') })
    await expect(ask('source.import', { ...into, file: file('again.txt', 'Words.') })).rejects.toMatchObject({
      code: 'already-imported',
      message: 'This file is already in the project as “a”. Nothing was imported.',
    })
  })
})

it('pasted text has the format it was pasted as', async () => {
  const { ask, into, workspace } = await openRiver(slowEngine().engine)
  await ask('source.import', { ...into, file: { ...file('pasted.html', '<p>x'), format: 'txt' } })
  expect(Object.values(workspace.sessionAt(WINDOW).project.versions).map(({ format }) => format)).toEqual(['txt'])
})

describe('files with the words of a source', () => {
  const known = async () => {
    const desk = await openRiver(slowEngine().engine)
    await desk.ask('source.import', { ...desk.into, file: file('first.txt', WORDS) })
    const first = Object.values(desk.workspace.sessionAt(WINDOW).project.sources)[0]!
    const cards = () =>
      Object.values(desk.workspace.sessionAt(WINDOW).project.sources).map(({ title, origin }) => [title, origin])
    return { ...desk, first, cards }
  }

  it('are told and not imported, by the very words and by most of them', async () => {
    const { ask, into, first, cards } = await known()
    const like = { sourceId: first.id, title: 'first' }
    expect(await ask('source.import', { ...into, file: file('same.txt', `${WORDS.toUpperCase()}!\n`) })).toEqual({
      is: 'like',
      like: { ...like, how: 'words', percent: 100 },
    })
    expect(await ask('source.import', { ...into, file: file('more.txt', `${WORDS} And a few words more.`) })).toEqual({
      is: 'like',
      like: { ...like, how: 'nearly', percent: 99 },
    })
    expect(await ask('source.preview', { folderId: into.folderId, file: file('same.txt', `${WORDS}.`) })).toMatchObject(
      {
        like: { ...like, how: 'words' },
      },
    )
    expect(cards()).toEqual([['first', '']])
  })

  it('come in as a reprint with one origin on both cards, in one step', async () => {
    const { ask, into, first, cards } = await known()
    const as = { what: 'reprint' as const, likeId: first.id }
    await ask('source.import', { ...into, file: file('same.txt', `${WORDS}.`), as })
    expect(cards()).toEqual([
      ['first', 'first'],
      ['same', 'first'],
    ])
    await ask('project.undo', { by: into.by })
    expect(cards()).toEqual([['first', '']])
  })

  it('take the origin that the card there is has, else its publisher', async () => {
    const { ask, into, first, cards } = await known()
    const change = (changes: object) =>
      ask('project.apply', {
        by: into.by,
        operations: [{ name: 'source.update', input: { sourceId: first.id, changes } }],
      })
    const as = { what: 'reprint' as const, likeId: first.id }
    await change({ publisher: 'The Post' })
    await ask('source.import', { ...into, file: file('b.txt', `${WORDS}.`), as })
    await change({ origin: 'An agency' })
    await ask('source.import', { ...into, file: file('c.txt', `${WORDS}!`), as })
    expect(cards()).toEqual([
      ['first', 'An agency'],
      ['b', 'The Post'],
      ['c', 'An agency'],
    ])
  })

  it('come in by themselves where the analyst says so', async () => {
    const { ask, into, first, cards } = await known()
    await ask('source.import', { ...into, file: file('b.txt', `${WORDS}.`), as: { what: 'own', likeId: first.id } })
    expect(cards()).toEqual([
      ['first', ''],
      ['b', ''],
    ])
  })

  it('are no reprint of a source that is gone', async () => {
    const { ask, into } = await known()
    const as = { what: 'reprint' as const, likeId: newId() }
    await expect(ask('source.import', { ...into, file: file('b.txt', `${WORDS}.`), as })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

it('a file meant for another project than the open one is refused, and nothing goes in', async () => {
  const { ask, into, workspace, answers, folder } = await openRiver(slowEngine().engine)
  const asked = { ...into, file: file('a.txt', 'a') }
  answers.project = join(folder, 'other.assay')
  await ask('project.create', { title: 'Other', analyst: 'Ada' })
  await expect(ask('source.import', asked)).rejects.toMatchObject({
    code: 'other-project',
    message:
      'Another project was opened meanwhile. Nothing was imported into it. Open the project that this is meant for, and import it there.',
  })
  expect(workspace.sessionAt(WINDOW).project.sources).toEqual({})
  await ask('project.close', {})
  await expect(ask('source.import', asked)).rejects.toMatchObject(CLOSED)
})

it('a project that is closed while a file is read gets nothing of it', async () => {
  const { engine, begun, go } = slowEngine()
  const { ask, into } = await openRiver(engine)
  const importing = ask('source.import', { ...into, file: file('a.html', '<p>a') })
  await begun
  await ask('project.close', {})
  go()
  await expect(importing).rejects.toMatchObject(CLOSED)
})

it('nothing to cancel and nothing chosen is nothing done', async () => {
  const { ask, told } = await openRiver(slowEngine().engine)
  told.length = 0
  expect(await ask('source.cancelImport', {})).toBeNull()
  expect(await ask('source.choose', { what: 'files' })).toEqual({ files: [], left: [] })
  expect(told).toEqual([])
})

it('the text of a source that is gone is refused in words', async () => {
  const { ask } = await openRiver(slowEngine().engine)
  await expect(ask('source.text', { versionId: newId() })).rejects.toMatchObject({
    code: 'not-found',
    message: 'This source is no longer in the project.',
  })
})

const CLOSED = {
  code: 'project-closed',
  message: 'The project was closed meanwhile. Nothing was imported. Open it again, and import there.',
}
