import { expect, test } from 'vitest'
import { LongWork } from '../../../electron/long-work'

function parts() {
  const done: unknown[][] = []
  const desk = { now: 0, isHere: false }
  const work = new LongWork({
    now: () => desk.now,
    isHere: () => desk.isHere,
    showProgress: (windowId, part) => void done.push(['bar', windowId, part]),
    notify: (windowId, text) => void done.push(['notify', windowId, text]),
  })
  return { work, desk, done }
}

test('the task bar shows how far it is, and nothing when it is over', () => {
  const { work, done } = parts()
  work.progress(1, 'import', 0.5)
  expect([work.at(1), work.at(2)]).toEqual(['import', null])
  work.progress(1, 'import', null)
  expect(work.at(1)).toBeNull()
  expect(done).toEqual([
    ['bar', 1, 0.5],
    ['bar', 1, null],
  ])
})

test('whoever is elsewhere is told that it is done where it took longer than ten seconds', () => {
  const { work, desk, done } = parts()
  const take = (ms: number, kind: 'import' | 'package') => {
    work.progress(1, kind, 0)
    desk.now += ms / 2
    work.progress(1, kind, 0.5)
    desk.now += ms / 2
    work.progress(1, kind, null)
    return done.splice(0).filter(([what]) => what === 'notify')
  }
  expect(take(10_000, 'import')).toEqual([])
  expect(take(10_002, 'import')).toEqual([['notify', 1, 'The import is done.']])
  expect(take(20_000, 'package')).toEqual([['notify', 1, 'The package is done.']])
  desk.isHere = true
  expect(take(20_000, 'import')).toEqual([])
})

test('what is over without having begun is told to nobody, and what went on in a page ends with it', () => {
  const { work, desk, done } = parts()
  work.progress(1, 'import', 0)
  desk.now = 60_000
  work.over(1)
  work.progress(1, 'import', null)
  expect(work.at(1)).toBeNull()
  expect(done.filter(([what]) => what === 'notify')).toEqual([])
})

test('of two things at once each is told when it is over, and closing asks until both are', () => {
  const { work, desk, done } = parts()
  work.progress(1, 'import', 0.5)
  desk.now = 8_000
  work.progress(1, 'package', 0)
  work.progress(1, 'import', 0.9)
  desk.now = 12_000
  work.progress(1, 'import', null)
  expect(work.at(1)).toBe('package')
  work.progress(1, 'package', 0.75)
  desk.now = 30_000
  work.progress(1, 'package', null)
  expect(work.at(1)).toBeNull()
  expect(done).toEqual([
    ['bar', 1, 0.5],
    ['bar', 1, 0],
    ['bar', 1, 0],
    ['bar', 1, 0],
    ['notify', 1, 'The import is done.'],
    ['bar', 1, 0.75],
    ['bar', 1, null],
    ['notify', 1, 'The package is done.'],
  ])
})
