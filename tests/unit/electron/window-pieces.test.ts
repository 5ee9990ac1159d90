import type { Standing } from '@shared/ipc/windows'
import { describe, expect, test } from 'vitest'
import { DraftOwners } from '../../../electron/draft-owners'
import { halvesOf } from '../../../electron/window-halves'
import { WindowNames } from '../../../electron/window-names'
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

test('titles tell projects of one name apart by where they lie', () => {
  const names = new WindowNames()
  const put = (id: number, title: string, folder: string) => names.setProject(id, { title, folder, unsaved: false })
  put(1, 'River', '/home/ada/2025/River.assay')
  put(2, 'River', '/home/ada/2026/River.assay')
  put(3, 'River', '/home/ada/2026/River.assay')
  put(4, 'Port', 'C:\\work\\Port.assay')
  put(5, 'Port', 'C:\\work\\Port copy.assay')
  put(6, 'Lake', '/home/ada/Lake.assay')
  expect([...names.titles([1, 2, 3, 4, 5, 6], true).values()]).toEqual([
    'River in “2025” — Assay',
    'River in “2026” — Assay',
    'River in “2026” (2) — Assay',
    'Port in “Port.assay” — Assay',
    'Port in “Port copy.assay” — Assay',
    'Lake — Assay',
  ])
  expect([...names.titles([1], true).values()]).toEqual(['River — Assay'])
})

test('a window comes back with its project, screen and analyst, or with none', () => {
  const names = new WindowNames()
  names.setProject(1, { title: 'River', folder: '/River.assay', unsaved: false })
  const standing: Standing = { place: { screen: 'risks', riskId: null }, top: null }
  names.setShown(new Map([[1, { screen: 'risks', name: 'Risks', analystId: 'ada', standing }]]))
  expect(names.keptOf(1)).toEqual({ project: '/River.assay', screen: 'risks', analystId: 'ada', standing })
  expect(names.keptOf(2)).toEqual({ project: null, screen: null, analystId: null, standing: null })
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
