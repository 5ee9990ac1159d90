import { describe, expect, it } from 'vitest'
import type { Passage } from '@shared/kinds/passages'
import type { Tag } from '@shared/kinds/tags'
import { barPlace } from '../../../renderer/features/reader/bar-place'
import { highlightName, marksOfBlock } from '@shared/reading/marks'

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
const analysts = { a: { id: 'a', name: 'Ada', position: 1 } }
const known = { tags, analysts }

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
    const [mark] = marksOfBlock([passage('p', 90, 130, ['cost'])], known, { start: 100, end: 200 })
    expect(mark).toMatchObject({ span: { start: 0, end: 30 }, begins: false })
  })

  it('fill once for a passage and underline for each of its tags in lanes of their own', () => {
    const marks = marksOfBlock([passage('p', 0, 10, ['cost', 'delay'])], known, { start: 0, end: 50 })
    expect(marks.map(({ name, fills, lane }) => [name, fills, lane])).toEqual([
      ['cost', true, 0],
      ['delay', false, 1],
    ])
  })

  it('show a passage without tags, or with one that is gone, too', () => {
    const untagged = {
      passageId: 'p',
      tagId: null,
      name: 'No tag',
      title: 'No tag · Ada',
      colour: 0,
      line: 'dotted',
      span: { start: 0, end: 10 },
    }
    for (const tagIds of [[], ['gone']]) {
      expect(marksOfBlock([passage('p', 0, 10, tagIds)], known, { start: 0, end: 50 })).toEqual([
        { ...untagged, lane: 0, fills: true, begins: true },
      ])
    }
  })

  it('have the line of their tag, solid where it has none, and a tag that is gone leaves the others', () => {
    const lined = { analysts, tags: { ...tags, delay: { ...tags.delay, line: 'wavy' as const } } }
    const marks = marksOfBlock([passage('p', 0, 10, ['gone', 'cost', 'delay'])], lined, { start: 0, end: 50 })
    expect(marks.map(({ name, line, fills }) => [name, line, fills])).toEqual([
      ['cost', 'solid', true],
      ['delay', 'wavy', false],
    ])
  })

  it('begin in the block that has the first word, and end with the block at the latest', () => {
    const marks = marksOfBlock([passage('p', 100, 300, ['cost'])], known, { start: 100, end: 200 })
    expect(marks).toMatchObject([{ span: { start: 0, end: 100 }, begins: true }])
  })

  it('take a lane again once it is free', () => {
    const three = [passage('a', 0, 20, ['cost']), passage('b', 10, 30, ['cost']), passage('c', 20, 40, ['cost'])]
    expect(marksOfBlock(three, known, { start: 0, end: 50 }).map(({ lane }) => lane)).toEqual([0, 1, 0])
  })

  it('are painted under a name of their own up to the third lane, which deeper ones share', () => {
    const look = { colour: 2, line: 'solid', fills: true } as const
    expect([0, 2, 3, 9].map((lane) => highlightName({ ...look, lane }))).toEqual([
      'fill-2-solid-0',
      'fill-2-solid-2',
      'fill-2-solid-2',
      'fill-2-solid-2',
    ])
    expect(highlightName({ ...look, fills: false, lane: 1 })).toBe('underline-2-solid-1')
  })
})

describe('the place of the selection bar', () => {
  const seen = { top: 0, bottom: 600, left: 0, right: 800 }
  const line = (top: number) => ({ top, bottom: top + 20, left: 300, right: 300 })
  const size = { width: 200, height: 40 }

  it('is under the end of the words, or above their start near the foot, or docked', () => {
    expect(barPlace(line(100), line(140), seen, size)).toEqual({ top: 166, left: 200 })
    expect(barPlace(line(500), line(560), seen, size)).toEqual({ top: 454, left: 200 })
    expect(barPlace(line(-300), line(900), seen, size)).toBe('docked')
  })

  it('is where it just fits, and not where one pixel is missing', () => {
    expect(barPlace(line(100), line(534), seen, size)).toMatchObject({ top: 560 })
    expect(barPlace(line(100), line(535), seen, size)).toMatchObject({ top: 54 })
    expect(barPlace(line(46), line(535), seen, size)).toMatchObject({ top: 0 })
    expect(barPlace(line(45), line(535), seen, size)).toBe('docked')
    expect(barPlace(line(0), line(0), seen, size)).toMatchObject({ top: 26 })
  })

  it('is docked while the words are scrolled out of view, above or below, or not laid out', () => {
    expect(barPlace(line(-100), line(-1), seen, size)).toBe('docked')
    expect(barPlace(line(590), line(700), seen, size)).toBe('docked')
    expect(barPlace(line(580), line(700), seen, size)).toMatchObject({ top: 534 })
    expect(barPlace(null, line(100), seen, size)).toBe('docked')
    expect(barPlace(line(100), null, seen, size)).toBe('docked')
  })

  it('stays within the view', () => {
    expect(barPlace(line(100), { ...line(140), left: 790 }, seen, size)).toMatchObject({ left: 594 })
    expect(barPlace(line(100), { ...line(140), left: 10 }, seen, size)).toMatchObject({ left: 6 })
    expect(barPlace(line(100), { ...line(140), left: 10 }, { ...seen, left: 50 }, size)).toMatchObject({ left: 56 })
  })
})
