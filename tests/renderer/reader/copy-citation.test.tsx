import { useAnnouncement, useNotices } from '@state/notices'
import { renderHook, waitFor, act } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { citation, copyCitation, copyParagraphCitation } from '../../../renderer/features/reader/copy-citation'
import { choosePassage, placeCaret } from '../../../renderer/features/reader/navigation'
import { shortQuote } from '../../../renderer/features/reader/short-quote'
import { attached, Reading } from './reading'
import { readInSmallPane } from '../browser/text-layout'

beforeAll(readInSmallPane)

const said = () => renderHook(useAnnouncement).result.current
const notices = () => renderHook(useNotices).result.current
const SOURCE = 'Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026'

test('selected words are copied with their source and said, also where another passage is chosen', async () => {
  const made = new Reading()
  const other = made.passage('Block 03')
  const { desk, reader } = await attached(made)
  choosePassage(other)
  placeCaret(reader, made.at('holds', 'end') + 1, made.at('holds'))
  copyCitation(reader)
  await waitFor(() => expect(desk.copied).toEqual([`“holds” (${SOURCE}, ¶1)`]))
  await waitFor(() => expect(said()).toBe(`Copied “holds” (${SOURCE}, ¶1)`))
})

test('without words the chosen passage is copied, over all its paragraphs and no more', async () => {
  const made = new Reading(['One', 'Two', 'Three'])
  const passageId = made.passage('One', [], 'Two')
  const { desk, reader } = await attached(made)
  choosePassage(passageId)
  copyCitation(reader)
  await waitFor(() => expect(desk.copied).toEqual([`“One\n\nTwo” (${SOURCE}, ¶1–2)`]))
})

test('words that end with their paragraph are in that one only', async () => {
  const made = new Reading(['One', 'Two'])
  const { desk, reader } = await attached(made)
  reader.caret.set({ offset: 5, words: { start: 0, end: 5 } })
  copyCitation(reader)
  await waitFor(() => expect(desk.copied).toEqual([`“One” (${SOURCE}, ¶1)`]))
})

test('with nothing selected nothing is copied, and it is said', async () => {
  const made = new Reading()
  const { desk, reader } = await attached(made)
  act(() => copyCitation(reader))
  expect(notices().map(({ kind, text }) => [kind, text])).toEqual([
    ['info', 'Select words or a passage first. Nothing was copied.'],
  ])
  expect(desk.copied).toEqual([])
})

test('the number of a paragraph copies where it is, without a quote', async () => {
  const { desk, reader } = await attached(new Reading())
  copyParagraphCitation(reader, 2)
  await waitFor(() => expect(desk.copied).toEqual([`(${SOURCE}, ¶3)`]))
  copyParagraphCitation(reader, 99)
  await waitFor(() => expect(desk.copied[1]).toBe(`(${SOURCE}, ¶1)`))
})

test('a source that is gone is not cited', async () => {
  const made = new Reading()
  const { desk, reader } = await attached(made)
  await desk.perform({ name: 'source.delete', input: { sourceId: made.sourceId } })
  desk.asked.length = 0
  copyParagraphCitation(reader, 0)
  expect(desk.asked).toEqual([])
})

test('a citation leaves out what the card does not say', () => {
  const made = new Reading()
  const source = made.project.sources[made.sourceId]!
  expect(citation({ ...source, authors: ['Ada Lund', 'Bo Sample'] }, 'x', '¶2–3')).toBe(
    '“x” (Ada Lund; Bo Sample, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶2–3)',
  )
  expect(citation({ ...source, authors: [], publisher: '', published: null }, null, '¶1')).toBe(
    '(“Norvik stops its ice charts”, no date, ¶1)',
  )
})

test('a quote is cut only where it is longer than its place, and never ends in a space', () => {
  expect(shortQuote('x'.repeat(60))).toBe('x'.repeat(60))
  expect(shortQuote('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`)
  expect(shortQuote('a word', 3)).toBe('a…')
  expect(shortQuote('abc', 3)).toBe('abc')
})
