import { describe, expect, it } from 'vitest'
import type { Passage, Tag } from '@shared/project/model'
import { barPlace } from '../../../renderer/features/reader/bar-place'
import { citation } from '../../../renderer/features/reader/citation'
import { packMargin } from '../../../renderer/features/reader/margin'
import { type Mark, marksOfBlock } from '../../../renderer/features/reader/marks'

const tag = (id: string, colour: Tag['colour']): Tag => ({
  id,
  parentId: null,
  position: colour,
  name: id,
  colour,
  definition: '',
  include: '',
  exclude: '',
  shortcut: null,
})
const tags = { cost: tag('cost', 2), delay: tag('delay', 6) }

const passage = (id: string, start: number, end: number, tagIds: string[]): Passage => ({
  id,
  sourceId: 's',
  versionId: 'v',
  anchor: { start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
  tagIds,
  note: '',
  statement: null,
  credibility: null,
  createdBy: 'a',
  createdAt: '2026-01-05T09:00:00.000Z',
})

describe('the marks of a block', () => {
  it('are cut to the block and counted from its start', () => {
    const [mark] = marksOfBlock([passage('p', 90, 130, ['cost'])], tags, { start: 100, end: 200 })
    expect(mark).toMatchObject({ span: { start: 0, end: 30 }, begins: false })
  })

  it('fill once for a passage and underline for each of its tags in lanes of their own', () => {
    const marks = marksOfBlock([passage('p', 0, 10, ['cost', 'delay'])], tags, { start: 0, end: 50 })
    expect(marks.map(({ name, fills, lane }) => [name, fills, lane])).toEqual([
      ['cost', true, 0],
      ['delay', false, 1],
    ])
  })

  it('show a passage without tags too', () => {
    expect(marksOfBlock([passage('p', 0, 10, [])], tags, { start: 0, end: 50 })).toMatchObject([
      { colour: 0, name: 'No tag' },
    ])
  })
})

describe('the margin of a block', () => {
  const mark = (passageId: string): Mark => ({
    passageId,
    name: passageId,
    colour: 1,
    line: 'solid',
    span: { start: 0, end: 1 },
    lane: 0,
    fills: true,
    begins: true,
  })
  const placed = (passageId: string, start: number, end: number) => ({ mark: mark(passageId), place: { start, end } })

  it('draws three lanes and counts the names that have no room', () => {
    const { bars, labels } = packMargin(['a', 'b', 'c', 'd'].map((id) => placed(id, 0, 40)))
    expect(bars.map(({ barLane }) => barLane)).toEqual([0, 1, 2])
    expect(labels).toMatchObject([{ name: 'a', more: 3 }])
  })

  it('names passages on lines far enough apart one by one', () => {
    expect(packMargin([placed('a', 0, 20), placed('b', 27, 47)]).labels).toMatchObject([{ name: 'a' }, { name: 'b' }])
  })
})

describe('the place of the selection bar', () => {
  const seen = { top: 0, bottom: 600, left: 0, right: 800 }
  const line = (top: number) => ({ top, bottom: top + 20, left: 300, right: 300 })
  const size = { width: 200, height: 40 }

  it('is under the end of the words, or above their start near the foot, or docked', () => {
    expect(barPlace(line(100), line(140), seen, size)).toMatchObject({ top: 166 })
    expect(barPlace(line(500), line(560), seen, size)).toMatchObject({ top: 454 })
    expect(barPlace(line(-300), line(900), seen, size)).toBe('docked')
  })

  it('stays within the view', () => {
    expect(barPlace(line(100), { ...line(140), left: 790 }, seen, size)).toMatchObject({ left: 594 })
  })
})

describe('a citation', () => {
  it('names what the source card says and the paragraphs', () => {
    const source = {
      id: 's',
      position: 1,
      versionId: 'v',
      title: 'Port strike',
      authors: ['Ana Marin'],
      publisher: 'The Ledger',
      published: '2026-10-04',
      retrieved: null,
      url: '',
      language: 'en',
      reliability: null,
      origin: '',
      descriptor: '',
    }
    expect(citation(source, 'no rapid settlement', [2, 2])).toBe(
      '“no rapid settlement” (Ana Marin, “Port strike”, The Ledger, 4 Oct 2026, ¶2)',
    )
    expect(citation({ ...source, authors: [], published: null }, null, [2, 3])).toBe(
      '(“Port strike”, The Ledger, ¶2–3)',
    )
  })
})
