import type { Change, Commit } from '@shared/document/change'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHAIN_START, decodeLine, encodeLine } from '../../../../electron/storage/journal-record'
import { afterOf, beforeOf, Misfit, type StoredChange, storedCommits } from '../../../../electron/storage/stored-change'

const ID = newId()
const LONG = 'A sentence that says little. '.repeat(50)

/** A change as the journal gives it back; entities need not be of any kind for that. */
function stored(before: unknown, after: unknown): StoredChange {
  const change = { kind: 'memos', id: ID, before, after } as Change
  const commit: Commit = {
    seq: 1,
    at: '2026-11-26T08:00:00.000Z',
    by: null,
    label: 'Write',
    operations: [],
    undoes: null,
    redoes: null,
    changes: [change],
  }
  const commits = atOnce(storedCommits([commit]))
  const { bytes } = atOnce(encodeLine({ type: 'commits', commits }, CHAIN_START))
  const line = atOnce(decodeLine(bytes.subarray(0, -1), CHAIN_START))
  if (line?.record.type !== 'commits') throw new Error('The line was not read back')
  const [read] = line.record.commits[0]?.changes ?? []
  if (read === undefined) throw new Error('The change was not read back')
  return read
}

const words = fc.string({ unit: 'binary', maxLength: 40 })
const long = fc.tuple(words, words).map(([first, last]) => `${first}${LONG}${last}`)
const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 8, maxLength: 16 })
const value = fc.oneof(words, long, list, fc.jsonValue({ maxDepth: 2 }), fc.dictionary(fc.string(), words))
const entity = fc
  .dictionary(fc.constantFrom('title', 'written', 'note', 'tagIds', '__proto__', 'constructor'), value)
  .map((fields): unknown => JSON.parse(JSON.stringify(fields)))

describe('a change as a journal holds it', () => {
  it('leads from what was before to what is after and back, whatever they are', () => {
    fc.assert(
      fc.property(fc.option(entity), fc.option(entity), (before, after) => {
        const change = stored(before, after)
        expect(afterOf(change, before)).toEqual(after)
        expect(beforeOf(change, after)).toEqual(before)
      }),
    )
  })

  it('of a long entity tells only what differs, where it differs', () => {
    const before = { title: 'One', written: { outlook: `${LONG}end`, method: LONG }, tagIds: 'abcdefghijkl'.split('') }
    const after = {
      title: 'Two',
      written: { outlook: `${LONG}word end`, evidence: 'New' },
      tagIds: 'abcdexghijkl'.split(''),
    }
    const { method } = before.written
    expect(stored(before, after)).toEqual({
      kind: 'memos',
      id: ID,
      edits: [
        { in: ['title'], before: 'One', after: 'Two' },
        { in: ['written', 'outlook'], at: LONG.length, before: '', after: 'word ', sum: expect.any(String) },
        { in: ['written', 'method'], before: method },
        { in: ['written', 'evidence'], after: 'New' },
        { in: ['tagIds'], at: 5, before: ['f'], after: ['x'], sum: expect.any(String) },
      ],
    })
  })

  it('holds both entities whole where one is short, or nothing is saved', () => {
    const [short, other] = [{ note: LONG.slice(0, 900) }, { note: LONG.toUpperCase() }]
    for (const [before, after] of [
      [short, { note: LONG }],
      [{ note: LONG }, short],
      [null, { note: LONG }],
      [{ note: LONG }, null],
      [{ note: LONG }, other],
    ]) {
      expect(stored(before, after)).toEqual({ kind: 'memos', id: ID, before, after })
    }
  })

  it.each([
    ['first', '\u{1F33E}', '\u{1F33F}'],
    ['second', '\u{1F33E}', '\u{1F73E}'],
  ])('never parts a character that has the same %s half as the one it stood for', (_, one, other) => {
    const change = stored({ note: `${LONG}${one}${LONG}` }, { note: `${LONG}${other}${LONG}` })
    expect(change).toMatchObject({ edits: [{ at: LONG.length, before: one, after: other }] })
  })

  it('fits nothing else, neither forwards nor backwards', () => {
    const before = { title: 'One', note: LONG, tagIds: 'abcdefghijkl'.split('') }
    const after = { title: 'Two', note: LONG.replace('little', 'much'), tagIds: 'abcdefghijkx'.split('') }
    const change = stored(before, after)
    const others = (entity: typeof before) => [
      null,
      undefined,
      'text',
      [entity],
      { ...entity, title: 'Three' },
      { ...entity, title: undefined },
      { ...entity, note: `${entity.note} ` },
      { ...entity, note: LONG.replace('sentence', 'paragraph') },
      { ...entity, note: [LONG] },
      { ...entity, tagIds: 'abcdefghijky'.split('') },
      { ...entity, tagIds: 'abcdefghijkl' },
    ]
    for (const other of others(before)) expect(() => afterOf(change, other)).toThrow(Misfit)
    for (const other of others(after)) expect(() => beforeOf(change, other)).toThrow(Misfit)
    expect(() => afterOf(change, after)).toThrow(Misfit)
    expect(() => beforeOf(change, before)).toThrow(Misfit)
  })
})
