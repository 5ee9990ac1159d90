import { describe, expect, test } from 'vitest'
import { DraftOwners } from '../../../electron/draft-owners'
import { halvesOf } from '../../../electron/window-halves'
import { windowTitle } from '../../../electron/window-title'

describe('the halves of a display', () => {
  test('share it', () => {
    expect(halvesOf({ x: -1_920, y: 30, width: 1_921, height: 1_050 })).toEqual({
      left: { x: -1_920, y: 30, width: 960, height: 1_050 },
      right: { x: -959, y: 30, width: 960, height: 1_050 },
    })
  })

  test('overlap where it is narrow, and never reach over its edge', () => {
    expect(halvesOf({ x: 0, y: 0, width: 1_366, height: 700 })).toEqual({
      left: { x: 0, y: 0, width: 900, height: 700 },
      right: { x: 466, y: 0, width: 900, height: 700 },
    })
    expect(halvesOf({ x: 0, y: 0, width: 800, height: 600 }).right).toEqual({ x: 0, y: 0, width: 800, height: 600 })
  })
})

test('titles tell windows apart by number and screen', () => {
  expect([
    windowTitle(null, 1, null),
    windowTitle(null, 2, null),
    windowTitle('Port', 1, null),
    windowTitle('Port', 1, 'Reader'),
    windowTitle('Port', 2, 'Risks'),
  ]).toEqual(['Assay', 'Assay (2)', 'Port — Assay', 'Port — Reader — Assay', 'Port (2) — Risks — Assay'])
})

describe('what is typed', () => {
  const kept = (place: string) => ({ place, text: 'x', at: '2026-01-01T00:00:00.000Z' })

  test('stays with its window while that is there', () => {
    const open = new Set([1, 2])
    const owners = new DraftOwners((windowId) => open.has(windowId))
    const drafts = { all: [kept('note'), kept('title'), kept('old')] }
    owners.typed(drafts, 'note', 1)
    owners.typed(drafts, 'title', 2)
    const placesFor = (windowId: number) => owners.forWindow(drafts, windowId).map(({ place }) => place)
    expect(placesFor(1)).toEqual(['note', 'old'])
    expect(placesFor(2)).toEqual(['title', 'old'])
    expect(placesFor(3)).toEqual(['old'])
    expect(owners.isOfOther(drafts, 'note', 2)).toBe(true)
    expect(owners.isOfOther(drafts, 'note', 1)).toBe(false)
    open.delete(1)
    expect(placesFor(2)).toEqual(['note', 'title', 'old'])
    expect(owners.isOfOther(drafts, 'note', 2)).toBe(false)
  })

  test('in one project says nothing of another', () => {
    const owners = new DraftOwners(() => true)
    owners.typed({}, 'note', 1)
    expect(owners.isOfOther({}, 'note', 2)).toBe(false)
  })
})
