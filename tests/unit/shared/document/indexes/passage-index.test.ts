import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextPassages } from '@shared/document/indexes/passage-index'
import type { Change } from '@shared/document/change'
import { applyChanges } from '@shared/document/project'
import type { Passage } from '@shared/kinds/passages'
import { emptyProject } from '../../sample-project'

/** Ten blocks of ten characters each. */
const TEXT = { versionId: 'v', starts: Array.from({ length: 10 }, (_, index) => index * 12) }
const LENGTH = 118

const passage = (id: string, start: number, end: number): Passage => ({
  id,
  sourceId: 's',
  versionId: 'v',
  anchor: { start, end, exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
  tagIds: [],
  note: '',
  statement: null,
  credibility: null,
  createdBy: 'a',
  createdAt: '2026-01-05T09:00:00.000Z',
})

const changed = (before: Passage | null, after: Passage | null): Change => ({
  kind: 'passages',
  id: (before ?? after)?.id ?? '',
  before,
  after,
})
/** The passages of a text in a project that had these when they were first asked for, and has followed since. */
function indexed(text: { versionId: string; starts: number[] }, passages: Iterable<Passage>) {
  const project = emptyProject()
  const follow = (...changes: Change[]) => applyChanges(project, changes)
  follow(...[...passages].map((after) => changed(null, after)))
  const index = new TextPassages(project, text)
  expect(index.size).toBe([...passages].length)
  return Object.assign(index, { follow })
}
const ids = (passages: readonly Passage[]) => passages.map(({ id }) => id)

describe('the index of passages', () => {
  it('knows a passage in every block it touches', () => {
    const index = indexed(TEXT, [passage('a', 5, 30)])
    expect([0, 1, 2, 3].map((block) => index.inBlock(block).length)).toEqual([1, 1, 1, 0])
  })

  it('gives the innermost passage at an offset first', () => {
    const index = indexed(TEXT, [passage('outer', 0, 10), passage('inner', 3, 5), passage('middle', 2, 8)])
    expect(ids(index.at(4))).toEqual(['inner', 'middle', 'outer'])
    expect(ids(index.at(6))).toEqual(['middle', 'outer'])
  })

  it('gives the passage that ends at an offset only where none is around it', () => {
    const index = indexed(TEXT, [passage('left', 0, 4), passage('right', 4, 8)])
    expect(ids(index.at(4))).toEqual(['right'])
    expect(ids(index.at(8))).toEqual(['right'])
    expect(ids(index.at(9))).toEqual([])
  })

  it('walks forwards and backwards in reading order, over blocks without passages', () => {
    const index = indexed(TEXT, [passage('c', 100, 110), passage('a', 2, 40), passage('b', 2, 6)])
    expect(index.next(0)?.id).toBe('a')
    expect(index.next(passage('a', 2, 40))?.id).toBe('b')
    expect(index.next(passage('b', 2, 6))?.id).toBe('c')
    expect(index.next(passage('c', 100, 110))).toBeUndefined()
    expect(index.previous(passage('c', 100, 110))?.id).toBe('b')
    expect(index.previous(50)?.id).toBe('b')
  })

  it('says which blocks a change touches, before and after', () => {
    const [before, after] = [passage('a', 5, 30), passage('a', 25, 50)]
    const index = indexed(TEXT, [before])
    const touchedBy = (change: Change) => [...index.blocksTouchedBy([change])].toSorted((a, b) => a - b)
    expect(touchedBy(changed(before, after))).toEqual([0, 1, 2, 3, 4])
    index.follow(changed(before, after))
    expect(ids(index.inBlock(4))).toEqual(['a'])
    expect(touchedBy(changed(after, null))).toEqual([2, 3, 4])
    index.follow(changed(after, null))
    expect(index.size).toBe(0)
    expect(index.inBlock(3)).toEqual([])
  })

  it('leaves out the passages of other texts', () => {
    const index = indexed(TEXT, [])
    const elsewhere = { ...passage('a', 5, 30), versionId: 'w' }
    expect([...index.blocksTouchedBy([changed(null, elsewhere)])]).toEqual([])
    index.follow(changed(null, elsewhere))
    expect(index.size).toBe(0)
  })

  it('after any changes answers as one built anew', () => {
    // So long that what is kept together, and what reaches from one such part into others, occurs in every combination.
    const long = { versionId: 'v', starts: TEXT.starts.map((start) => start * 100) }
    const spans = fc.tuple(fc.nat(LENGTH - 2), fc.integer({ min: 1, max: 40 })).map(([start, size]) => ({
      start: start * 100,
      end: Math.min(LENGTH, start + size) * 100,
    }))
    const changes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.option(spans)), { maxLength: 30 })
    fc.assert(
      fc.property(changes, (list) => {
        const index = indexed(long, [])
        const now = new Map<string, Passage>()
        for (const [id, span] of list) {
          const next = span && passage(id, span.start, span.end)
          index.follow(changed(now.get(id) ?? null, next))
          if (next) now.set(id, next)
          else now.delete(id)
        }
        const anew = indexed(long, [...now.values()])
        for (let offset = 0; offset < LENGTH * 100; offset += 50) {
          const around = [...now.values()].filter(({ anchor }) => anchor.start <= offset && offset < anchor.end)
          expect(ids(index.at(offset))).toEqual(ids(anew.at(offset)))
          if (around.length > 0) expect(new Set(index.at(offset))).toEqual(new Set(around))
        }
        const walked: string[] = []
        for (let each = index.next(-1); each && walked.length <= now.size; each = index.next(each)) walked.push(each.id)
        expect(walked).toHaveLength(now.size)
        expect(new Set(walked)).toEqual(new Set(now.keys()))
      }),
    )
  })
})

describe('passages of the same or neighbouring words', () => {
  const index = () =>
    indexed(TEXT, [passage('b', 2, 6), passage('a', 2, 6), passage('long', 2, 13), passage('edge', 12, 14)])

  it('are listed in reading order, by id where they are of the same words', () => {
    expect(ids(index().inBlock(0))).toEqual(['long', 'a', 'b'])
    expect(ids(index().inBlock(1))).toEqual(['long', 'edge'])
    expect(index().inBlock(99)).toEqual([])
  })

  it('are walked one after the other and end with the last', () => {
    const all = index()
    const walk = (step: 'next' | 'previous', from: number) => {
      const walked: string[] = []
      for (let each = all[step](from); each && walked.length < 9; each = all[step](each)) walked.push(each.id)
      return walked
    }
    expect(walk('next', 0)).toEqual(['long', 'a', 'b', 'edge'])
    expect(walk('previous', 118)).toEqual(['edge', 'b', 'a', 'long'])
  })

  it('are asked for from an offset without the one that begins there', () => {
    expect(index().next(2)?.id).toBe('edge')
    expect(index().previous(12)?.id).toBe('b')
    expect(index().previous(2)).toBeUndefined()
    expect(index().next(12)).toBeUndefined()
    expect(indexed({ versionId: 'v', starts: [] }, []).next(0)).toBeUndefined()
  })

  it('are found by their exact words', () => {
    expect(index().exactly({ start: 2, end: 13 })?.id).toBe('long')
    expect(index().exactly({ start: 2, end: 6 })?.id).toBe('a')
    expect(index().exactly({ start: 12, end: 14 })?.id).toBe('edge')
    expect(index().exactly({ start: 2, end: 5 })).toBeUndefined()
    expect(index().exactly({ start: 50, end: 51 })).toBeUndefined()
  })

  it('lie around an offset from the shortest to the longest, in reading order where as long', () => {
    expect(ids(index().at(2))).toEqual(['a', 'b', 'long'])
    const crossing = indexed(TEXT, [passage('second', 3, 7), passage('first', 2, 6)])
    expect(ids(crossing.at(4))).toEqual(['first', 'second'])
    expect(ids(crossing.at(6))).toEqual(['second'])
    expect(ids(crossing.at(7))).toEqual(['second'])
  })

  it('touch a block only with a character in it', () => {
    const one = indexed(TEXT, [])
    const touched = (before: Passage | null, after: Passage | null) => one.blocksTouchedBy([changed(before, after)])
    expect(touched(null, passage('a', 2, 12))).toEqual(new Set([0]))
    expect(touched(passage('a', 2, 12), passage('a', 2, 13))).toEqual(new Set([0, 1]))
    expect(touched(passage('a', 2, 13), passage('a', 24, 25))).toEqual(new Set([0, 1, 2]))
    expect(touched(passage('a', 24, 25), null)).toEqual(new Set([2]))
  })

  it('are counted and given by id as they are now', () => {
    const all = index()
    const moved = passage('a', 30, 31)
    all.follow(changed(passage('a', 2, 6), moved))
    expect([all.size, all.get('a'), all.get('nil')]).toEqual([4, moved, undefined])
    all.follow(changed(moved, null))
    expect([all.size, all.get('a')]).toEqual([3, undefined])
  })

  it('fall into their place when they come later', () => {
    const all = index()
    const before = all.inBlock(0)
    all.follow(changed(null, passage('new', 1, 3)))
    expect(ids(all.inBlock(0))).toEqual(['new', 'long', 'a', 'b'])
    expect(ids(before)).toEqual(['long', 'a', 'b'])
  })
})
