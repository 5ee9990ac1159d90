import { expect, test } from 'vitest'
import { FUSES, fusesIn } from '../../../../scripts/packaging/fuses.mjs'

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

/** A program with a wire of these states between other bytes. */
const program = (states: string, version = 1, count = states.length) =>
  Buffer.concat([Buffer.from(`code${SENTINEL}`), Buffer.from([version, count]), Buffer.from(`${states}more`)])

test('a package runs nothing but its own archive, whatever it is started with', () => {
  expect(FUSES).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableCookieEncryption: true,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('the fuses are read from the bytes of the program, also where a newer Electron has more', () => {
  expect(fusesIn(program('01001100'))).toEqual(FUSES)
  expect(fusesIn(program('011011001'))).toEqual({ ...FUSES, enableNodeOptionsEnvironmentVariable: true })
  expect(fusesIn(program('10110011'))).toEqual(
    Object.fromEntries(Object.entries(FUSES).map(([name, state]) => [name, !state])),
  )
})

test('what is no Electron, or one of another kind, has no fuses that could be believed', () => {
  expect(() => fusesIn(Buffer.from('any program'))).toThrow('This program has no fuses: it is no Electron.')
  expect(() => fusesIn(program('01001100', 2))).toThrow('Its fuses are of a kind we do not know (2).')
  expect(() => fusesIn(program('0100110'))).toThrow('Its fuses are of a kind we do not know (1).')
  expect(() => fusesIn(program('r1001100'))).toThrow('The fuse runAsNode is neither on nor off.')
})
