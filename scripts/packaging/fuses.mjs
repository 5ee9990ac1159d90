/**
 * What can never be turned on again in a packaged Electron, in the words of electron-builder: no environment variable and
 * no switch makes it run other code than that of the package.
 */
export const FUSES = {
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableCookieEncryption: true,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
}

/** The fuses in the order of their bytes in the program (Electron, `build/fuses/fuses.json5`). */
const WIRE = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
]
/** Stands before the fuses in every program of Electron, and nowhere else in it. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const VERSION = 1
const ON = 0x31
const OFF = 0x30

/** The fuses of a program as they are in its bytes, apart from the tool that sets them; throws when there are none. */
export function fusesIn(program) {
  const at = program.indexOf(SENTINEL)
  if (at < 0) throw new Error('This program has no fuses: it is no Electron.')
  const [version, count] = program.subarray(at + SENTINEL.length)
  if (version !== VERSION || count < WIRE.length)
    throw new Error(`Its fuses are of a kind we do not know (${version}).`)
  const states = program.subarray(at + SENTINEL.length + 2, at + SENTINEL.length + 2 + count)
  return Object.fromEntries(
    WIRE.map((name, index) => {
      if (states[index] !== ON && states[index] !== OFF) throw new Error(`The fuse ${name} is neither on nor off.`)
      return [name, states[index] === ON]
    }),
  )
}
