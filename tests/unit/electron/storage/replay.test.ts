import { atOnce } from '@shared/steps'
import { describe, expect, it } from 'vitest'
import type { JournalContents } from '../../../../electron/storage/journal-reader'
import { replay } from '../../../../electron/storage/replay'
import type { Snapshot } from '../../../../electron/storage/snapshot'

/** Which journals follow a snapshot. Chains are words here: only that they fit together matters. */

const AT = '2026-01-01T00:00:00.000Z'
const commit = (seq: number, title: string) => ({
  seq,
  at: AT,
  by: null,
  label: title,
  operations: [],
  undoes: null,
  redoes: null,
  changes: [{ kind: 'tags', id: title, before: null, after: { id: title } }],
})

/** A journal that goes on after the change `seq` where the chain stood at `chain`, with one change a name. */
function journal(epoch: number, [seq, chain]: [number, string], names: string[], rest: object = {}): JournalContents {
  const header = {
    type: 'journal',
    format: 1,
    projectId: 'p',
    epoch,
    after: { seq, chain },
    cut: false,
    at: AT,
    ...rest,
  }
  const entries = [
    { record: header, offset: 0, length: 1, chain: `${epoch}`, seq },
    ...names.map((name, n) => ({
      record: { type: 'commits', commits: [commit(seq + n + 1, name)] },
      offset: n + 1,
      length: 1,
      chain: `${epoch}${name}`,
      seq: seq + n + 1,
    })),
  ]
  return {
    path: `/j/${epoch}`,
    epoch,
    header,
    entries,
    proven: entries.length,
    size: entries.length,
    linesAfterDamage: 0,
    unreadable: null,
  } as unknown as JournalContents
}
const snapshot: Snapshot = {
  format: 1,
  projectId: 'p',
  point: { epoch: 1, seq: 0, chain: '1' },
  savedAt: AT,
  rows: { tags: [] },
}
it('a snapshot that holds one thing twice is refused', () => {
  const rows = { tags: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }
  expect(() => atOnce(replay({ ...snapshot, rows }, []))).toThrow('tags holds one thing twice')
})

const found = (journals: JournalContents[]) => {
  const { tables, end, goesOn, loss, unfinished, applied } = atOnce(replay(snapshot, journals))
  return {
    tags: [...(tables.get('tags')?.keys() ?? [])],
    end: end.epoch,
    goesOn: goesOn?.epoch ?? null,
    loss: loss?.why ?? null,
    unfinished: unfinished?.epoch ?? null,
    applied,
  }
}
const whole = { loss: null, unfinished: null }

describe('the journals after a snapshot', () => {
  it('are read in their order, and work goes on in the last', () => {
    const journals = [journal(1, [0, '0'], ['a']), journal(2, [1, '1a'], ['b', 'c'])]
    expect(found(journals)).toEqual({ tags: ['a', 'b', 'c'], end: 2, goesOn: 2, applied: 3, ...whole })
  })

  it('go on in the latest of two that link to one place: the earlier was never used', () => {
    const journals = [journal(1, [0, '0'], ['a']), journal(2, [1, '1a'], []), journal(3, [1, '1a'], ['b'])]
    expect(found(journals)).toEqual({ tags: ['a', 'b'], end: 3, goesOn: 3, applied: 2, ...whole })
  })

  it('leave lines at an end out only where the next one says that it was started after a failure', () => {
    const first = journal(1, [0, '0'], ['a', 'lost'])
    const cut = found([first, journal(2, [1, '1a'], ['b'], { cut: true })])
    expect(cut).toEqual({ tags: ['a', 'b'], end: 2, goesOn: 2, applied: 2, ...whole })
    const fork = found([first, journal(2, [1, '1a'], ['b'])])
    expect(fork).toEqual({ tags: ['a', 'lost'], end: 1, goesOn: null, applied: 2, loss: 'forked', unfinished: null })
  })

  it.each([
    ['with changes that follow from nothing', journal(2, [7, 'elsewhere'], ['x']), 'forked'],
    ['with no more than a later beginning', journal(2, [7, 'elsewhere'], []), 'forked'],
    ['with lines behind its damage', { ...journal(2, [1, 'other'], []), linesAfterDamage: 1 }, 'forked'],
    [
      'that cannot be read',
      { ...journal(2, [1, '1a'], []), header: null, entries: [], unreadable: 'no' },
      { unreadable: 'no' },
    ],
  ] as [string, JournalContents, unknown][])('end in a loss before one %s', (_, stranger, loss) => {
    expect(found([journal(1, [0, '0'], ['a']), stranger])).toMatchObject({ tags: ['a'], goesOn: null, loss })
  })

  it('pass over one that was begun and never used, and go on in another', () => {
    const journals = [journal(1, [0, '0'], ['a']), { ...journal(2, [0, 'x'], []), header: null, entries: [] }]
    expect(found(journals)).toEqual({ tags: ['a'], end: 1, goesOn: null, applied: 1, ...whole })
  })

  it('end at an unfinished line, and in a loss where lines follow it', () => {
    const torn = { ...journal(1, [0, '0'], ['a']), size: 99 }
    expect(found([torn])).toMatchObject({ tags: ['a'], goesOn: null, loss: null, unfinished: 1 })
    expect(found([{ ...torn, linesAfterDamage: 2 }])).toMatchObject({ goesOn: null, loss: 'damaged', unfinished: null })
  })

  it('are missing, or of another state of the project', () => {
    expect(found([])).toMatchObject({ applied: 0, loss: 'missing' })
    const other = { ...journal(1, [0, '0'], ['a']), entries: journal(1, [0, '0'], ['a']).entries.slice(1) }
    expect(found([other])).toMatchObject({ applied: 0, loss: 'mispaired' })
  })
  it('of one number are those that the chain proves, wherever others come from', () => {
    const [first, other] = [journal(1, [0, '0'], ['a']), journal(2, [7, 'elsewhere'], ['x', 'y'])]
    const stranger = { ...other, entries: other.entries.map((each) => ({ ...each, chain: `x${each.chain}` })) }
    const journals = [first, stranger, journal(2, [1, '1a'], ['b'])]
    expect(found(journals)).toEqual({ tags: ['a', 'b'], end: 2, goesOn: 2, applied: 2, ...whole })
    const foreign = { ...first, entries: stranger.entries }
    expect(found([foreign, first])).toEqual({ tags: ['a'], end: 1, goesOn: 1, applied: 1, ...whole })
  })

  it('of one number are those that a later one goes on from, also when another holds more', () => {
    const [longer, shorter] = [journal(1, [0, '0'], ['a', 'x']), journal(1, [0, '0'], ['a'])]
    const next = journal(2, [1, '1a'], ['b'])
    expect(found([longer, shorter, next])).toEqual({ tags: ['a', 'b'], end: 2, goesOn: 2, applied: 2, ...whole })
  })

  it('of one number that go on differently are told, and one that only ends earlier is not', () => {
    const [one, other] = [journal(1, [0, '0'], ['a', 'x']), journal(1, [0, '0'], ['y'])]
    expect(found([one, other])).toMatchObject({ tags: ['a', 'x'], goesOn: null, loss: 'forked' })
    expect(found([one, journal(1, [0, '0'], ['a'])])).toMatchObject({ tags: ['a', 'x'], goesOn: 1, loss: null })
  })
})

it('a snapshot that holds one thing twice is refused', () => {
  expect(() => atOnce(replay({ ...snapshot, rows: { tags: [{ id: 'a' }, { id: 'a' }] } }, []))).toThrow(
    'tags holds one thing twice',
  )
})
