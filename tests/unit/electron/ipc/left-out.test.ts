import { expect, test } from 'vitest'
import type { Chromium } from '../../../../electron/chromium/chromium'
import { parserInJsdom } from '../importing/parser-in-jsdom'
import { openDesk, WINDOW } from './desk'

const SENTENCE = 'The dam held through the winter, they said, and nobody in the valley asked for how long it would.'
const page = (foot: string) =>
  new TextEncoder().encode(
    `<html><body><article><h1>${foot} dam</h1><p>${SENTENCE}</p><p>${SENTENCE} ${foot}.</p></article><footer><p>${foot} foot</p></footer></body></html>`,
  )

async function open() {
  const signals: (AbortSignal | undefined)[] = []
  const engine: Chromium = {
    ...parserInJsdom,
    parseWhole: async (content, format, signal) => {
      signals.push(signal)
      return parserInJsdom.parseWhole(content, format, signal)
    },
  }
  const desk = await openDesk(engine)
  const opened = await desk.ask('project.create', { title: 'Ice', analyst: 'Ada' })
  const by = Object.keys(opened?.project.analysts ?? {})[0] ?? ''
  const folderId = opened?.folderId ?? ''
  const add = async (foot: string) => {
    const file = { name: `${foot}.html`, bytes: page(foot) }
    const like = await desk.ask('source.import', { by, folderId, file })
    const as = like.is === 'like' ? { what: 'own' as const, likeId: like.like.sourceId } : undefined
    if (as) await desk.ask('source.import', { by, folderId, file, as })
    const versions = Object.values(desk.workspace.sessionAt(WINDOW).project.versions)
    return versions.find(({ fileName }) => fileName === file.name)?.id ?? ''
  }
  const texts = async (title: string) => {
    const { project, sources } = desk.workspace.sessionAt(WINDOW)
    const source = Object.values(project.sources).find((each) => each.title === title)
    return (await sources.readText(source?.versionId ?? '')).map(({ text }) => text)
  }
  return { ...desk, by, add, texts, signals }
}

test('a list says where each paragraph stood; of the one shown last is taken in without reading the file again', async () => {
  const { ask, by, add, signals, workspace } = await open()
  const versionId = await add('First')
  const list = await ask('leftOut.list', { versionId })
  expect(list).toEqual({
    blocksSha256: workspace.sessionAt(WINDOW).project.versions[versionId]?.blocksSha256,
    items: [{ why: 'foot', kind: 'paragraph', text: 'First foot', after: 2 }],
    behind: { 2: '¶3 “The dam held through the winter, they said, and…”' },
    unlisted: ['descriptions of pictures', 'embedded frames and videos', 'what only scripts would show'],
  })
  const { blocksSha256 } = list
  const took = await ask('leftOut.takeIn', { by, versionId, blocksSha256, parts: [0] })
  expect(took).toEqual({ seq: workspace.sessionAt(WINDOW).status.current.seq, paragraphs: 1, parted: 0 })
  expect(signals).toHaveLength(1)
})

test('of a list that is not the last one the file is read again: nothing of another is taken in', async () => {
  const { ask, by, add, texts } = await open()
  const [one, other] = [await add('First'), await add('Second')]
  const { blocksSha256 } = await ask('leftOut.list', { versionId: one })
  await ask('leftOut.list', { versionId: other })
  await ask('leftOut.takeIn', { by, versionId: one, blocksSha256, parts: [0] })
  expect((await texts('First dam')).at(-1)).toBe('First foot')
  expect((await texts('Second dam')).at(-1)).toContain('Second.')
})

test('who looks at another text, or at none any more, gives up what was still read', async () => {
  const { ask, add, signals } = await open()
  const versionId = await add('First')
  const first = ask('leftOut.list', { versionId })
  const second = ask('leftOut.list', { versionId })
  await expect(first).rejects.toMatchObject({ code: 'cancelled' })
  expect((await second).items).toHaveLength(1)
  const third = ask('leftOut.list', { versionId })
  await ask('leftOut.cancel', {})
  await expect(third).rejects.toMatchObject({ code: 'cancelled' })
  // Which of the first two has its file read first is for the disk to say.
  expect(signals.filter((signal) => signal?.aborted)).toHaveLength(2)
  expect(signals).toHaveLength(3)
})
