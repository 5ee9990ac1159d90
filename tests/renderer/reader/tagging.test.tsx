import { useAnnouncement, useNotices } from '@state/notices'
import { currentPlaceOf } from '@state/place'
import { currentProject } from '@state/project-store'
import { newTag } from '@shared/document/queries/tags'
import { newId } from '@shared/new-id'
import { act, renderHook } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { choosePassage, placeCaret } from '../../../renderer/features/reader/navigation'
import { moveEnd, passageForEvidence, resizeToWords, tagWords } from '../../../renderer/features/reader/tagging'
import { attached, passagesNow, Reading } from './reading'
import { readInSmallPane } from '../browser/text-layout'

beforeAll(readInSmallPane)
const notices = () => renderHook(useNotices).result.current
const noticed = () => notices().map(({ kind, text }) => `${kind}: ${text}`)
const said = () => renderHook(useAnnouncement).result.current
const quotes = () => passagesNow().map(({ anchor }) => anchor.exact)
const tagOf = (tagId: string) => currentProject().tags[tagId]!
const NOTHING = 'info: Select words or a passage first. Nothing was changed.'

test('tagging selected words makes a passage of them, chooses it and says so', async () => {
  const made = new Reading()
  const cost = made.tag('Cost')
  const { desk, reader } = await attached(made)
  placeCaret(reader, made.at('holds', 'end') + 1, made.at('holds') - 1)
  await act(() => tagWords(reader, tagOf(cost)))
  const [passage] = passagesNow()
  expect(passage).toMatchObject({
    sourceId: made.sourceId,
    versionId: made.versionId,
    tagIds: [cost],
    note: '',
    statement: null,
    credibility: null,
    anchor: { start: made.at('holds'), end: made.at('holds', 'end'), exact: 'holds', prefix: 'Block 01 ' },
  })
  expect(currentPlaceOf('reader').passageId).toBe(passage!.id)
  expect(reader.caret.get()).toEqual({ offset: made.at('holds', 'end'), words: null })
  expect(said()).toBe('Tagged “holds” with Cost.')
  expect((await desk.commits()).map(({ label }) => label)).toEqual(['Tag “Cost”'])
})

test('words that are a passage already get the tag instead of a second passage, whatever is chosen', async () => {
  const made = new Reading()
  const [cost, delay] = [made.tag('Cost'), made.tag('Delay')]
  const holds = made.passage('holds', [cost])
  const other = made.passage('Block 02')
  const { reader } = await attached(made)
  choosePassage(other)
  placeCaret(reader, made.at('holds', 'end'), made.at('holds'))
  await act(() => tagWords(reader, tagOf(delay)))
  expect(quotes()).toEqual(['holds', 'Block 02'])
  expect(currentProject().passages[holds]!.tagIds).toEqual([cost, delay])
  expect(currentProject().passages[other]!.tagIds).toEqual([])
  expect(currentPlaceOf('reader').passageId).toBe(holds)
})

test('other words than the chosen passage become a passage of their own', async () => {
  const made = new Reading()
  const cost = made.tag('Cost')
  const other = made.passage('Block 02')
  const { reader } = await attached(made)
  choosePassage(other)
  placeCaret(reader, made.at('holds', 'end'), made.at('holds'))
  await act(() => tagWords(reader, tagOf(cost)))
  expect(quotes()).toEqual(['Block 02', 'holds'])
})

test('without words the chosen passage is tagged, and without either nothing happens', async () => {
  const made = new Reading()
  const cost = made.tag('Cost')
  const other = made.passage('Block 02')
  const { desk, reader } = await attached(made)
  await act(() => tagWords(reader, tagOf(cost)))
  expect(noticed()).toEqual([NOTHING])
  expect(await desk.commits()).toEqual([])
  choosePassage(other)
  await act(() => tagWords(reader, tagOf(cost)))
  expect(currentProject().passages[other]!.tagIds).toEqual([cost])
})

test('a tag made for the words comes with them in one step', async () => {
  const made = new Reading()
  const { desk, reader } = await attached(made)
  placeCaret(reader, made.at('holds', 'end'), made.at('holds'))
  const tag = newTag(currentProject(), newId(), 'Cost')
  await act(() => tagWords(reader, tag, true))
  const commits = await desk.commits()
  expect(commits.map(({ label, operations }) => [label, operations])).toEqual([
    ['Tag “Cost”', ['tag.create', 'passage.create']],
  ])
  expect(passagesNow()[0]!.tagIds).toEqual([tag.id])
})

test('a tag that is refused leaves the caret and says why', async () => {
  const made = new Reading()
  const cost = made.tag('Cost')
  const { reader } = await attached(made)
  placeCaret(reader, made.at('holds', 'end'), made.at('holds'))
  const before = reader.caret.get()
  await act(() => tagWords(reader, { ...tagOf(cost), id: newId() }))
  expect(passagesNow()).toEqual([])
  expect(reader.caret.get()).toBe(before)
  expect(notices()).toHaveLength(1)
  expect(notices()[0]!.kind).toBe('error')
})

test('evidence takes the chosen passage as it is, without a step', async () => {
  const made = new Reading()
  const other = made.passage('Block 02')
  const { desk, reader } = await attached(made)
  choosePassage(other)
  expect(await act(() => passageForEvidence(reader))).toBe(other)
  expect(await desk.commits()).toEqual([])
  expect(noticed()).toEqual([])
  expect(reader.caret.get()?.offset).toBe(made.at('Block 02', 'end'))
})

test('evidence makes a passage without a tag of selected words, and needs words or a passage', async () => {
  const made = new Reading()
  const { reader } = await attached(made)
  expect(await act(() => passageForEvidence(reader))).toBeNull()
  expect(noticed()).toEqual([NOTHING])
  placeCaret(reader, made.at('holds', 'end'), made.at('holds'))
  const passageId = await act(() => passageForEvidence(reader))
  expect(passagesNow().map(({ id, tagIds }) => [id, tagIds])).toEqual([[passageId, []]])
  expect(currentPlaceOf('reader').passageId).toBe(passageId)
})

test('evidence is none when the disk refuses the passage', async () => {
  const made = new Reading()
  const { desk, reader } = await attached(made)
  desk.disk.before = () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  }
  placeCaret(reader, made.at('holds', 'end'), made.at('holds'))
  expect(await act(() => passageForEvidence(reader))).toBeNull()
  expect(currentPlaceOf('reader').passageId).toBeNull()
  expect(notices().map(({ kind }) => kind)).toEqual(['error'])
})

test('the words of a text that was deleted meanwhile cannot be tagged', async () => {
  const made = new Reading()
  const cost = made.tag('Cost')
  const { desk, reader } = await attached(made)
  placeCaret(reader, made.at('holds', 'end'), made.at('holds'))
  await desk.perform({ name: 'source.delete', input: { sourceId: made.sourceId } })
  await act(() => tagWords(reader, tagOf(cost)))
  expect(noticed()).toEqual([NOTHING])
})

test('resizing gives the chosen passage exactly the selected words', async () => {
  const made = new Reading()
  const passageId = made.passage('Block 02')
  const { reader } = await attached(made)
  choosePassage(passageId)
  placeCaret(reader, made.at('02 holds', 'end'), made.at('02 holds'))
  await act(() => resizeToWords(reader))
  expect(quotes()).toEqual(['02 holds'])
  expect(said()).toBe('The passage is now “02 holds”.')
  expect(reader.caret.get()).toEqual({ offset: made.at('02 holds', 'end'), words: null })
})

test('without a chosen passage the innermost one under the words is resized', async () => {
  const made = new Reading()
  made.passage('Block 01 holds a few')
  const inner = made.passage('holds')
  const { reader } = await attached(made)
  placeCaret(reader, made.at('holds a', 'end'), made.at('holds a'))
  await act(() => resizeToWords(reader))
  expect(quotes()).toEqual(['Block 01 holds a few', 'holds a'])
  expect(currentPlaceOf('reader').passageId).toBe(inner)
})

test('resizing needs words and a passage', async () => {
  const made = new Reading()
  const { desk, reader } = await attached(made)
  await resizeToWords(reader)
  placeCaret(reader, 5, 0)
  await resizeToWords(reader)
  expect(noticed()).toEqual([
    'info: Select the words the passage should have, then resize. Nothing was changed.',
    'info: Go to a passage first, then select its new words. Nothing was changed.',
  ])
  expect(await desk.commits()).toEqual([])
})

test('the end of a passage moves by words and letters, and over white space in one step', async () => {
  const made = new Reading()
  const passageId = made.passage('holds')
  const { reader } = await attached(made)
  const move = async (...how: [unit: 'word' | 'character', direction: 1 | -1]) => {
    await act(() => moveEnd(reader, ...how))
    return quotes()[0]
  }
  expect(await move('word', 1)).toBe('holds')
  choosePassage(passageId)
  expect(await move('word', 1)).toBe('holds a')
  expect(await move('character', 1)).toBe('holds a f')
  expect(await move('word', -1)).toBe('holds a')
  expect(await move('word', -1)).toBe('holds')
  expect(await move('character', -1)).toBe('hold')
  expect(await move('word', -1)).toBe('hold')
})

test('the end of a passage goes on into the next block and stops at the end of the text', async () => {
  const made = new Reading(['One', 'Two'])
  const passageId = made.passage('One')
  const { reader } = await attached(made)
  choosePassage(passageId)
  await act(() => moveEnd(reader, 'character', 1))
  expect(quotes()).toEqual(['One\n\nT'])
  await act(() => moveEnd(reader, 'word', 1))
  await act(() => moveEnd(reader, 'word', 1))
  expect(quotes()).toEqual(['One\n\nTwo'])
})

test('a new end that the disk refuses leaves the passage and the caret', async () => {
  const made = new Reading()
  const passageId = made.passage('holds')
  const { desk, reader } = await attached(made)
  choosePassage(passageId)
  desk.disk.before = () => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  }
  await act(() => moveEnd(reader, 'word', 1))
  expect(quotes()).toEqual(['holds'])
  expect(reader.caret.get()).toBeNull()
  expect(notices().map(({ kind }) => kind)).toEqual(['error'])
})

test('a passage keeps at least one letter', async () => {
  const made = new Reading()
  const passageId = made.passage('h')
  const { desk, reader } = await attached(made)
  choosePassage(passageId)
  await act(() => moveEnd(reader, 'character', -1))
  expect(noticed()).toEqual([])
  expect(await desk.commits()).toEqual([])
  expect(quotes()).toEqual(['h'])
})
