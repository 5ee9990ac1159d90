import { createAnchor } from '@shared/anchoring/create-anchor'
import { lettersOfTags } from '@shared/document/queries/tag-letters'
import { chooseAnalyst, goOnAs } from '@state/analyst'
import { act, fireEvent } from '@testing-library/react'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { addTag, id } from '../../unit/shared/sample-project'
import { attached, Reading } from './reading'
import { painted } from '../browser/highlights'
import { laidOut } from '../browser/sizes'
import { readInSmallPane } from '../browser/text-layout'

beforeAll(readInSmallPane)

/** Scrolls so that this block is the first in view. */
function scrollTo(viewport: HTMLElement, block: number) {
  viewport.querySelector(`[data-block="${block}"]`)!.scrollIntoView({ block: 'start' })
  fireEvent.scroll(viewport)
}

test('marks are painted half a view beyond the blocks in view, and nowhere else', async () => {
  const made = new Reading()
  const cost = made.tag('Cost', 2)
  for (let block = 1; block <= 12; block += 1) made.passage(`Block ${String(block).padStart(2, '0')}`, [cost])
  const { reader, viewport } = await attached(made)
  expect(painted()).toEqual({})
  laidOut()
  expect(painted()).toEqual({ 'fill-2-solid-0': ['Block 01', 'Block 02', 'Block 03', 'Block 04', 'Block 05'] })
  expect([...reader.margins.get().keys()]).toEqual([0, 1, 2, 3, 4])
  scrollTo(viewport, 4)
  expect(painted()['fill-2-solid-0']!.toSorted()).toEqual(
    ['Block 03', 'Block 04', 'Block 05', 'Block 06', 'Block 07', 'Block 08'].toSorted(),
  )
  expect([...reader.margins.get().keys()].toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7])
  scrollTo(viewport, 0)
  expect([...reader.margins.get().keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
  expect(painted()['fill-2-solid-0']!.toSorted()).toEqual(
    ['Block 01', 'Block 02', 'Block 03', 'Block 04', 'Block 05', 'Block 06'].toSorted(),
  )
})

test('the margin of a block says where its marks stand', async () => {
  const made = new Reading()
  made.passage('holds', [made.tag('Cost', 5)])
  const { reader } = await attached(made)
  laidOut()
  expect(reader.margins.get().get(0)?.labels).toMatchObject([{ top: 0, name: 'Cost', colour: 5, more: 0 }])
  expect(reader.margins.get().get(1)).toEqual({ bars: [], labels: [], lanes: 0, beyond: null })
})

test('a passage made, changed and deleted anywhere is painted as it is now', async () => {
  const made = new Reading()
  const [cost, delay] = [made.tag('Cost', 2), made.tag('Delay', 6)]
  const passageId = made.passage('Block 02', [cost])
  const { desk, reader } = await attached(made)
  laidOut()
  const { text } = reader.text
  await desk.perform({ name: 'passage.tag', input: { passageId, tagId: delay } })
  expect(painted()).toEqual({ 'fill-2-solid-0': ['Block 02'], 'underline-6-solid-1': ['Block 02'] })
  const anchor = createAnchor(text, { start: 0, end: 5 })
  await desk.perform({ name: 'passage.resize', input: { passageId, anchor } })
  expect(painted()).toEqual({ 'fill-2-solid-0': ['Block'], 'underline-6-solid-1': ['Block'] })
  expect(reader.revision.get()).toBe(2)
  await desk.perform({ name: 'passage.delete', input: { passageId } })
  expect(painted()).toEqual({})
  expect(reader.passages.size).toBe(0)
  expect(reader.revision.get()).toBe(3)
})

test('a tag that changes its looks is painted anew', async () => {
  const made = new Reading()
  const cost = made.tag('Cost', 2)
  made.passage('Block 01', [cost])
  const { desk, reader } = await attached(made)
  laidOut()
  await desk.perform({ name: 'tag.update', input: { tagId: cost, changes: { colour: 7 } } })
  expect(painted()).toEqual({ 'fill-7-solid-0': ['Block 01'] })
  expect(reader.margins.get().get(0)?.labels[0]?.colour).toBe(7)
})

test('changes of other things and of other texts touch nothing', async () => {
  const made = new Reading()
  const other = new Reading(['Another text altogether.'])
  const second = made.source(['Another text altogether.'])
  const { desk, reader } = await attached(made)
  laidOut()
  await desk.perform({ name: 'project.update', input: { changes: { title: 'Renamed' } } })
  const versionId = made.project.sources[second]!.versionId
  const anchor = createAnchor(other.text, { start: 0, end: 7 })
  const said = { tagIds: [], note: '', statement: null, credibility: null }
  const passage = { id: id('new'), sourceId: second, versionId, anchor, ...said }
  await desk.perform({ name: 'passage.create', input: { passage } })
  expect(reader.revision.get()).toBe(0)
  expect(reader.passages.size).toBe(0)
  expect(painted()).toEqual({})
})

test('what is kept from whoever sits down leaves the text, and is back with who made it', async () => {
  const made = new Reading()
  const [ines] = Object.keys(made.project.analysts)
  const bob = made.analyst('Bob')
  const blind = { id: id('t'), position: 1, name: 'Blind', versionIds: [made.versionId], tagIds: null }
  made.do({ name: 'tagging.open', input: { tagging: { ...blind, analystIds: [ines!, bob] } } })
  made.passage('Block 01', [made.tag('Cost', 2)])
  const { reader } = await attached(made)
  await goOnAs(ines!)
  laidOut()
  const shown = () => [painted(), reader.margins.get().get(0)?.bars.length]
  expect(shown()).toEqual([{ 'fill-2-solid-0': ['Block 01'] }, 1])
  await chooseAnalyst(bob)
  expect(shown()).toEqual([{}, 0])
  await chooseAnalyst(ines!)
  expect(shown()).toEqual([{ 'fill-2-solid-0': ['Block 01'] }, 1])
})

test('the letters of tags are asked for once, and anew when a tag has changed', async () => {
  const asked = vi.spyOn(lettersOfTags, 'ask')
  onTestFinished(() => asked.mockRestore())
  const made = new Reading()
  const cost = made.tag('Cost', 2)
  for (const words of ['Block 01', 'Block 07']) made.passage(words, [cost])
  const { desk, viewport } = await attached(made)
  laidOut()
  const whileScrolled = () => {
    asked.mockClear()
    scrollTo(viewport, 4)
    scrollTo(viewport, 0)
    return asked.mock.calls.length
  }
  expect(whileScrolled()).toBe(0)
  asked.mockClear()
  await desk.perform({ name: 'tag.update', input: { tagId: cost, changes: { letters: 'KO' } } })
  expect(asked).toHaveBeenCalled()
  expect(whileScrolled()).toBe(0)
})

test('a passage out of view is known but not painted', async () => {
  const made = new Reading()
  const { desk, reader, viewport } = await attached(made)
  laidOut()
  const start = made.at('Block 12')
  const anchor = createAnchor(made.text, { start, end: start + 8 })
  const said = { tagIds: [], note: '', statement: null, credibility: null }
  const place = { sourceId: made.sourceId, versionId: made.versionId }
  await desk.perform({ name: 'passage.create', input: { passage: { id: id('new'), anchor, ...place, ...said } } })
  expect(reader.passages.get(id('new'))?.anchor).toEqual(anchor)
  expect(reader.revision.get()).toBe(1)
  expect(painted()).toEqual({})
  scrollTo(viewport, 10)
  expect(painted()).toEqual({ 'fill-0-dotted-0': ['Block 12'] })
})

test('a column that becomes wider or narrower is measured anew, and everything placed beside words is told', async () => {
  const made = new Reading()
  made.passage('Block 01')
  const { reader, root } = await attached(made)
  laidOut()
  expect(reader.layout.get()).toBe(1)
  const [before] = [...reader.margins.get().values()]
  root.querySelector('[data-block="0"]')!.firstChild!.nodeValue = `${' '.repeat(20)}${made.text}`
  laidOut()
  expect(reader.margins.get().get(0)).toBe(before)
  laidOut(300)
  const wider = reader.margins.get().get(0)
  expect(wider).not.toBe(before)
  laidOut(100)
  expect(reader.margins.get().get(0)).not.toBe(wider)
  expect(reader.layout.get()).toBe(4)
})

test('a text that is left is not painted any more', async () => {
  const made = new Reading()
  const passageId = made.passage('Block 01')
  const { desk, reader, viewport, detach } = await attached(made)
  laidOut()
  detach()
  expect(reader.column).toBeNull()
  expect(painted()).toEqual({})
  await desk.perform({ name: 'passage.delete', input: { passageId } })
  expect(reader.revision.get()).toBe(0)
  // The passages belong to the document, not to who reads it.
  expect(reader.passages.get(passageId)).toBeUndefined()
  act(() => void viewport.dispatchEvent(new Event('scroll')))
  laidOut()
  expect(painted()).toEqual({})
})

test('a change before the text is laid out paints nothing and is there when it is', async () => {
  const made = new Reading()
  const passageId = made.passage('Block 01')
  const { desk } = await attached(made)
  await desk.perform(addTag('cost'))
  await desk.perform({ name: 'passage.tag', input: { passageId, tagId: id('cost') } })
  expect(painted()).toEqual({})
  laidOut()
  expect(painted()).toEqual({ 'fill-1-solid-0': ['Block 01'] })
})

test('an empty text has nothing to paint', async () => {
  const { reader } = await attached(new Reading([]))
  laidOut()
  expect(reader.margins.get()).toEqual(new Map())
  expect(reader.layout.get()).toBe(1)
})

test('the words are the selection without the white space around it', async () => {
  const made = new Reading()
  const { reader } = await attached(made)
  expect(reader.words()).toBeNull()
  reader.caret.set({ offset: 9, words: null })
  expect(reader.words()).toBeNull()
  reader.caret.set({ offset: 9, words: { start: 5, end: 9 } })
  expect(reader.words()).toEqual({ start: 6, end: 8 })
  reader.caret.set({ offset: 6, words: { start: 5, end: 6 } })
  expect(reader.words()).toBeNull()
})

test('paragraphs are counted from one', async () => {
  const made = new Reading()
  const { reader } = await attached(made)
  expect(reader.mark(0)).toBe('¶1')
  expect(reader.mark(reader.text.starts[1]! - 1)).toBe('¶1')
  expect(reader.mark(reader.text.starts[1]!)).toBe('¶2')
  expect(reader.mark(made.text.length)).toBe('¶12')
})
