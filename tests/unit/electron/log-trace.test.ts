import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepLog, log, logTrace } from '../../../electron/log'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-log-'))
  keepLog(join(folder, 'assay.log'))
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

const kept = () => readFile(join(folder, 'assay.log'), 'utf8')

it('the file keeps where a failure came from and not a word of what it says', async () => {
  log('A call failed', new TypeError('The ministry said:\n    at the conference it paused the exchange'))
  expect(await kept()).toMatch(/^\S+ A call failed TypeError\n\s+at .*log-trace\.test\.ts:\d+:\d+/)
  expect(await kept()).not.toMatch(/ministry|conference/)
})

it('the file keeps what a window reports', async () => {
  logTrace('A window failed (rail)', { name: 'RangeError', frames: ['    at Rail (app://assay/App.js:1:2)'] })
  expect(await kept()).toMatch(/A window failed \(rail\) RangeError\n {4}at Rail \(app:\/\/assay\/App\.js:1:2\)\n$/)
})

it('the file keeps no line of a message that looks like a place in the code', async () => {
  log('A call failed', new Error('The ministry said:\n    at Geneva 10:12:30'))
  expect(await kept()).toMatch(/Error\n\s+at .*log-trace\.test\.ts:\d+:\d+/)
  expect(await kept()).not.toMatch(/Geneva/)
})

it.each([
  ['    at open (/home/ada/Leak inquiry/assay/out/main/main.js:1:2)', '    at open (main.js:1:2)'],
  ['    at async file:///home/ada/assay/out/main/main.js:1:2', '    at main.js:1:2'],
  ['    at C:\\Users\\Ada (Work)\\assay\\main.js:1:2', '    at C:\\Users\\Ada (main.js:1:2'],
  ['    at new Store [as made] (C:\\Users\\ada\\app.asar\\main.js:1:2)', '    at new Store [as made] (main.js:1:2)'],
  ['    at async open (node:internal/fs/promises:640:25)', '    at async open (node:internal/fs/promises:640:25)'],
  ['    at Rail (app://assay/assets/App.js:1:2)', '    at Rail (app://assay/assets/App.js:1:2)'],
])('the file names no folder of the person who runs the program: %s', async (frame, said) => {
  const failure = new Error('x')
  failure.stack = `Error: x\n${frame}`
  log('A call failed', failure)
  expect(await kept()).toContain(`Error\n${said}\n`)
})
