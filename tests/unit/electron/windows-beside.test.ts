import type { EventMessage } from '@shared/ipc/contract'
import type { Standing } from '@shared/ipc/windows'
import { speak } from '@shared/language/language'
import { id } from '../shared/sample-project'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type KeptWindow, MOST_WINDOWS, type Rectangle } from '../../../electron/window-bounds'
import { Beside, type WindowsBeside } from '../../../electron/windows-beside'

type Kept = Pick<KeptWindow, 'screen' | 'analystId' | 'standing'>

/** Windows as the main process has them, the one used last first, and everything that was done to them. */
const windowsOf = (...open: number[]) => windowsBack(open, {})

/** Such windows that came back: what was kept of what each showed before. */
function windowsBack(open: number[], before: Record<number, Kept>) {
  let used = open
  let changed = () => {}
  let crashedAgain = (_windowId: number) => {}
  const told: [number, EventMessage][] = []
  const placed: [number, Rectangle][] = []
  let names = new Map<number, string>()
  let standings: (Standing | null)[] = []
  const projects = new Map<number, string>()
  const projectOf = (windowId: number) => projects.get(windowId) ?? 'river'
  const windows: WindowsBeside = {
    ids: () => used,
    open: () => {
      const next = Math.max(...used) + 1
      used = [next, ...used]
      return next
    },
    tellOne: (windowId, messages) =>
      void told.push(...[...messages].map((each): [number, EventMessage] => [windowId, each])),
    bringUp: (windowId) => void (used = [windowId, ...used.filter((each) => each !== windowId)]),
    workArea: () => ({ x: 100, y: 20, width: 2_000, height: 1_000 }),
    place: (windowId, bounds) => void placed.push([windowId, bounds]),
    onChange: (listener) => void (changed = listener),
    onCrashedAgain: (listener) => void (crashedAgain = listener),
    nameWindows: (shown) => {
      names = new Map(
        [...shown].map(([id, { screen, name, analystId }]) => [
          id,
          `${screen}: ${name}${analystId === null ? '' : ` by ${analystId}`}`,
        ]),
      )
      standings = [...shown.values()].map(({ standing }) => standing)
    },
    before: (windowId) => before[windowId] ?? null,
  }
  return {
    beside: new Beside(windows, {
      together: (windowId) => used.filter((each) => projectOf(each) === projectOf(windowId)),
      join: (windowId, other) => void projects.set(windowId, projectOf(other)),
    }),
    /** From now on a window shows another project. */
    show: (windowId: number, project: string) => void projects.set(windowId, project),
    placed,
    ids: () => used,
    names: () => names,
    standings: () => standings,
    /** Its page crashes for the second time within a minute. */
    crashAgain: (windowId: number) => crashedAgain(windowId),
    close: (windowId: number) => {
      used = used.filter((each) => each !== windowId)
      changed()
    },
    /** What was told since it was asked last. */
    told: () => told.splice(0).map(([windowId, { name, payload }]) => [windowId, name, payload]),
  }
}

const RISKS = { screen: 'risks', riskId: id('strike') } as const
const WORDS = { screen: 'reader', sourceId: id('rail'), passageId: id('delay') } as const

describe('several windows on one project', () => {
  test('who works at a window is known for its next start', () => {
    const { beside, names } = windowsOf(1, 2)
    beside.shows(1, 'reader')
    beside.shows(2, 'risks')
    beside.worksAs(2, id('ann'))
    expect([...names().values()]).toEqual(['reader: Reader', `risks: Risks by ${id('ann')}`])
  })

  test('they are called by the words of another language as soon as it is spoken', () => {
    onTestFinished(() => speak('en'))
    const { beside, names } = windowsOf(1)
    beside.shows(1, 'risks')
    speak('de')
    beside.spokenAnew()
    expect([...names().values()]).toEqual(['risks: Risiken'])
  })

  test('each hears which screens the others show, and only when that is another', () => {
    const { beside, told, names, close } = windowsOf(1, 2)
    beside.shows(1, 'reader')
    expect(told()).toEqual([[1, 'windows.changed', { others: ['home'] }]])
    beside.shows(2, 'risks')
    expect(told()).toEqual([
      [1, 'windows.changed', { others: ['risks'] }],
      [2, 'windows.changed', { others: ['reader'] }],
    ])
    expect([...names()]).toEqual([
      [1, 'reader: Reader'],
      [2, 'risks: Risks'],
    ])
    close(2)
    expect(told()).toEqual([[1, 'windows.changed', { others: [] }]])
    expect([...names()]).toEqual([[1, 'reader: Reader']])
    close(3)
    expect(told()).toEqual([])
  })

  test('a page that was loaded again hears of them again', () => {
    const { beside, told } = windowsOf(1, 2)
    beside.shows(1, 'reader')
    beside.shows(2, 'risks')
    told()
    beside.shows(2, 'risks')
    expect(told()).toEqual([[2, 'windows.changed', { others: ['reader'] }]])
  })

  test('one more opens on what it was opened for', () => {
    const { beside, ids } = windowsOf(1)
    beside.open(1, RISKS)
    expect(ids()).toEqual([2, 1])
    expect(beside.startOf(2)).toEqual({ place: RISKS, top: null, analystId: null })
    expect(beside.startOf(1)).toBeNull()
  })

  test('one that came back begins on the screen that it showed, if there is such a screen', () => {
    const { beside } = windowsBack([4, 3, 2, 1], {
      1: { screen: 'reader', analystId: id('ann'), standing: null },
      2: { screen: 'home', analystId: null, standing: null },
      3: { screen: 'no such screen', analystId: null, standing: null },
    })
    expect([1, 2, 3, 4].map((id) => beside.startOf(id))).toEqual([
      { place: { screen: 'reader' }, top: null, analystId: id('ann') },
      null,
      null,
      null,
    ])
  })

  test('one that came back begins where its analyst was on that screen, unless what was kept of that is nothing', () => {
    const kept = (screen: string, standing: unknown): Kept => ({ screen, analystId: null, standing })
    const top = { versionId: id('rail-1'), offset: 250 }
    const { beside } = windowsBack([4, 3, 2, 1], {
      1: kept('reader', { place: WORDS, top }),
      2: kept('risks', { place: WORDS, top }),
      3: kept('reader', { place: WORDS, top: { ...top, offset: -1 } }),
      4: kept('risks', { place: { ...RISKS, folder: '/etc' }, top: null }),
    })
    expect([1, 2, 3, 4].map((id) => beside.startOf(id))).toEqual([
      { place: WORDS, top, analystId: null },
      { place: { screen: 'risks' }, top: null, analystId: null },
      { place: { screen: 'reader' }, top: null, analystId: null },
      { place: { screen: 'risks' }, top: null, analystId: null },
    ])
  })

  test('where an analyst is on the screen that is shown is kept, and the others hear nothing of it', () => {
    const { beside, told, standings, close } = windowsOf(1, 2)
    beside.shows(1, 'reader')
    beside.shows(2, 'risks')
    told()
    const reads = { place: WORDS, top: { versionId: id('rail-1'), offset: 250 } }
    beside.standsAt(1, reads)
    beside.standsAt(2, reads)
    expect(standings()).toEqual([reads, null])
    expect(told()).toEqual([])
    close(1)
    expect(standings()).toEqual([null])
  })

  test('a page that is loaded again begins where its analyst was, with who worked at it', () => {
    const { beside } = windowsOf(1)
    beside.open(1, RISKS)
    beside.shows(2, 'reader')
    const reads = { place: WORDS, top: { versionId: id('rail-1'), offset: 250 } }
    beside.standsAt(2, reads)
    expect(beside.startOf(2)).toEqual({ ...reads, analystId: null })
    beside.worksAs(2, id('ann'))
    expect(beside.startOf(2)).toEqual({ ...reads, analystId: id('ann') })
    expect(beside.startOf(1)).toBeNull()
  })

  test('a page whose project was left, or that crashed there twice, begins at no place', () => {
    const { beside, crashAgain } = windowsOf(1)
    for (const id of [2, 3]) {
      beside.open(1, RISKS)
      beside.shows(id, 'reader')
      beside.standsAt(id, { place: WORDS, top: null })
    }
    beside.shows(2, 'home')
    crashAgain(3)
    expect([2, 3].map((id) => beside.startOf(id))).toEqual([null, null])
  })

  test('the first screen of a page, before its project is open, forgets nothing', () => {
    const { beside } = windowsBack([1], { 1: { screen: 'reader', analystId: null, standing: null } })
    beside.shows(1, 'home')
    expect(beside.startOf(1)).toEqual({ place: { screen: 'reader' }, top: null, analystId: null })
  })

  test('those on another project are none of these: they are not told of, led or shown anything', () => {
    const { beside, told, ids, show } = windowsOf(1, 2, 3)
    for (const id of [1, 2, 3]) beside.shows(id, 'risks')
    show(2, 'lake')
    told()
    beside.projectsChanged()
    expect(told()).toEqual([
      [1, 'windows.changed', { others: ['risks'] }],
      [2, 'windows.changed', { others: [] }],
      [3, 'windows.changed', { others: ['risks'] }],
    ])
    expect([beside.lead(1, RISKS), beside.lead(2, RISKS)]).toEqual([true, false])
    expect(told()).toEqual([[3, 'window.led', RISKS]])
    beside.showBeside(2, WORDS)
    expect(ids()).toEqual([4, 1, 2, 3])
    told()
    expect(beside.lead(4, RISKS)).toBe(true)
    expect(told()).toEqual([[2, 'window.led', RISKS]])
  })

  test('so many and no more', () => {
    const { beside, ids } = windowsOf(...Array.from({ length: MOST_WINDOWS }, (_, index) => index + 1))
    expect(() => beside.open(1, RISKS)).toThrow('8 windows are open. Close one of them to open another.')
    expect(ids()).toHaveLength(MOST_WINDOWS)
  })

  test('the second window is the one used last of the others, and opens where there is none', () => {
    const { beside, told, ids } = windowsOf(1)
    beside.showBeside(1, RISKS)
    expect(ids()).toEqual([2, 1])
    expect(beside.startOf(2)).toEqual({ place: RISKS, top: null, analystId: null })
    told()
    beside.showBeside(1, WORDS)
    expect(told()).toEqual([[2, 'window.goTo', WORDS]])
    expect(ids()).toEqual([2, 1])
  })

  test('one leads those on the same screen, and hears whether there were any', () => {
    const { beside, told } = windowsOf(1, 2, 3)
    beside.shows(1, 'reader')
    beside.shows(2, 'reader')
    beside.shows(3, 'risks')
    told()
    expect(beside.lead(3, WORDS)).toBe(true)
    expect(told()).toEqual([
      [1, 'window.led', WORDS],
      [2, 'window.led', WORDS],
    ])
    expect(beside.lead(3, RISKS)).toBe(false)
    expect(told()).toEqual([])
  })

  test('two stand side by side, the one that asked on the left', () => {
    const { beside, placed } = windowsOf(2, 1)
    beside.tile(2)
    expect(placed).toEqual([
      [2, { x: 100, y: 20, width: 1_000, height: 1_000 }],
      [1, { x: 1_100, y: 20, width: 1_000, height: 1_000 }],
    ])
  })

  test('one alone stands beside nothing', () => {
    const { beside, placed } = windowsOf(1)
    expect(() => beside.tile(1)).toThrow('Only one window is open. Open a second one first.')
    expect(placed).toEqual([])
  })
})
