import { describe, expect, it } from 'vitest'
import { RELEASE, TEST_BUILD } from '../../../scripts/packaging/editions.mjs'
import { commandIn } from '../../../electron/command-line'
import { appUserModelId, edition } from '../../../electron/edition'
import { refusedSwitches } from '../../../electron/refused-switches'

/** What the program is, and what it was started for. */

const named = (isPackaged: boolean, name: string) => edition({ isPackaged, getName: () => name })

describe('the edition', () => {
  it('is told by how the program came here and by its name', () => {
    expect(named(false, 'Assay')).toBe('sources')
    expect(named(false, TEST_BUILD.name)).toBe('sources')
    expect(named(true, 'Assay')).toBe('release')
    expect(named(true, TEST_BUILD.name)).toBe('test')
  })

  it('is known to Windows as its installer says', () => {
    const known = (isPackaged: boolean, name: string) => appUserModelId({ isPackaged, getName: () => name })
    expect(known(false, 'Assay')).toBeNull()
    expect([known(true, RELEASE.name), known(true, TEST_BUILD.name)]).toEqual([RELEASE.appId, TEST_BUILD.appId])
  })

  it('says which switches end the program at once: those that take walls down always, those that open it in a release', () => {
    const DRIVEN = ['remote-debugging-port', 'remote-debugging-pipe', 'js-flags']
    for (const each of ['sources', 'release', 'test'] as const) {
      expect(refusedSwitches(each)).toEqual(expect.arrayContaining(['no-sandbox', 'single-process', 'load-extension']))
      expect(DRIVEN.map((name) => refusedSwitches(each).includes(name))).toEqual(DRIVEN.map(() => each === 'release'))
    }
  })
})

describe('a command', () => {
  const program = '/opt/assay/assay'

  it('is what follows the end of the switches, as it was typed', () => {
    const argv = [program, '--ozone-platform=headless', '--command-line', '--', 'export', 'a b', '--out', '--', 'x']
    expect(commandIn(argv)).toEqual(['export', 'a b', '--out', '--', 'x'])
    expect(commandIn([program, '--command-line', '--'])).toEqual([])
  })

  it('is none when the program is started for its windows, also with a file of that name', () => {
    expect(commandIn([program])).toBeNull()
    expect(commandIn([program, 'a.assay.zip'])).toBeNull()
    expect(commandIn([program, '--command-line'])).toBeNull()
    expect(commandIn([program, '--', '--command-line'])).toBeNull()
    expect(commandIn([program, '--', '--command-line', '--', 'list'])).toBeNull()
  })
})
