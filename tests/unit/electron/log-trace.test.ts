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
