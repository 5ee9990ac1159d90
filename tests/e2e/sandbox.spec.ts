import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures'

test.skip(process.platform !== 'linux', 'The kernel tells about a sandbox in /proc, on Linux only.')

test('every renderer runs inside the sandbox of the kernel', async ({ app }) => {
  const pids = await app.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
  )
  expect(pids.length).toBeGreaterThan(0)
  for (const pid of pids) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    // Mode 2 is a system-call filter; the flags Electron reports about itself stay true without one.
    expect(status).toMatch(/^Seccomp:\s*2$/m)
  }
})

test('the app runs as an ordinary user', async ({ app }) => {
  const status = await readFile(`/proc/${app.electron.process().pid}/status`, 'utf8')
  expect(status).not.toMatch(/^Uid:\s*0\b/m)
})
