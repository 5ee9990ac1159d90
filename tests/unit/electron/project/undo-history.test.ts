import { PROJECT_FORMAT } from '@shared/migrations/format'
import { describe, expect, test } from 'vitest'
import { type Turn, UndoHistory } from '../../../../electron/project/undo-history'

const turn = (seq: number, rest: Partial<Turn> = {}): Turn => ({
  seq,
  label: `Step ${seq}`,
  by: 'ada',
  undoes: null,
  redoes: null,
  secretIds: [],
  roundIds: [],
  sessionIds: [],
  madeSessionIds: [],
  madeTaggingIds: [],
  taggingIds: [],
  isSaid: false,
  isMerge: false,
  location: { epoch: 1, format: PROJECT_FORMAT, offset: seq, length: 1, after: '' },
  index: 0,
  ...rest,
})
const undoing = (seq: number, undoes: number) => turn(seq, { undoes })
const redoing = (seq: number, redoes: number) => turn(seq, { redoes })

function after(...turns: Turn[]): UndoHistory {
  const history = new UndoHistory()
  for (const each of turns) history.add(each)
  return history
}
const next = (history: UndoHistory) => ({
  undo: history.undo()?.seq ?? null,
  redo: history.redo()?.seq ?? null,
  needsOlder: history.needsOlder(),
})

describe('what Undo and Redo do next', () => {
  test.each<[string, Turn[], number | null, number | null]>([
    ['after one step undoes it', [turn(1)], 1, null],
    ['after two undoes the later', [turn(1), turn(2)], 2, null],
    ['passes over what nobody did', [turn(1), turn(2, { by: null })], 1, null],
    ['after undoing can redo it', [turn(1), turn(2), undoing(3, 2)], 1, 2],
    ['after undoing twice redoes the earlier first', [turn(1), turn(2), turn(3), undoing(4, 3), undoing(5, 2)], 1, 2],
    ['after redoing can undo it again', [turn(1), turn(2), undoing(3, 2), redoing(4, 2)], 2, null],
    [
      'after redoing one of two can redo the other',
      [turn(1), turn(2), undoing(3, 2), undoing(4, 1), redoing(5, 1)],
      1,
      2,
    ],
    ['after something new can redo nothing', [turn(1), turn(2), undoing(3, 2), turn(4)], 4, null],
    ['after what nobody did can still redo', [turn(1), turn(2), undoing(3, 2), turn(4, { by: null })], 1, 2],
  ])('%s', (_name, turns, undo, redo) => {
    expect(next(after(...turns))).toEqual({ undo, redo, needsOlder: false })
  })

  test('is not known before anything is, nor while only what nobody did is known', () => {
    expect(next(after())).toEqual({ undo: null, redo: null, needsOlder: true })
    expect(next(after(turn(1, { by: null })))).toEqual({ undo: null, redo: null, needsOlder: true })
  })

  test('is not known while what was undone lies further back', () => {
    const history = after(turn(7), undoing(8, 5))
    expect(next(history)).toEqual({ undo: 7, redo: null, needsOlder: true })
    history.addOlder([turn(5), turn(6)])
    expect(next(history)).toEqual({ undo: 7, redo: 5, needsOlder: false })
  })

  test('is the same whether the older steps were known before or read later', () => {
    const turns = [turn(1), turn(2), turn(3), undoing(4, 3), undoing(5, 2), redoing(6, 2)]
    for (let known = 0; known <= turns.length; known += 1) {
      const history = after(...turns.slice(known))
      history.addOlder(turns.slice(0, known))
      expect(next(history)).toEqual({ undo: 2, redo: 3, needsOlder: false })
      expect(history.oldest?.seq).toBe(1)
    }
  })

  test('of an undone step that is not on the stack leaves the others there', () => {
    expect(next(after(turn(3), turn(4), undoing(5, 1)))).toEqual({ undo: 4, redo: null, needsOlder: true })
  })

  test('can be undone again and again without repeating a step', () => {
    const turns = [turn(1), undoing(2, 1), redoing(3, 1), undoing(4, 1), redoing(5, 1)]
    expect(next(after(...turns))).toEqual({ undo: 1, redo: null, needsOlder: false })
    expect(next(after(...turns, undoing(6, 1)))).toEqual({ undo: null, redo: 1, needsOlder: true })
  })
})

test('a step is found by its number, and the oldest is the first', () => {
  const history = after(turn(3), turn(4))
  expect(history.turn(4)).toEqual(turn(4))
  expect(history.turn(2)).toBeNull()
  expect(history.oldest).toEqual(turn(3))
  expect(after().oldest).toBeNull()
})
