import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SetupProblem } from '../run.mjs'

const SCREEN = '1600x1000x24'
/** The shell's input ends when we close it, and also when we are killed: no display outlives us. */
const SERVE_UNTIL_WE_ARE_GONE = 'Xvfb "$@" & exec >&-; read -r _; kill $!'
const PROTOCOL = 'MIT-MAGIC-COOKIE-1'

/**
 * A screen in memory that only `user` can open. `env` leads to it; call `close` when done.
 * Not xvfb-run: it would stand between us and Electron and pass on no signal, and its search for a free number races.
 */
export async function virtualDisplay(user, folder) {
  const cookie = join(folder, 'display')
  await writeFile(cookie, xauthority(randomBytes(16)), { mode: 0o600 })
  if (user.uid !== undefined) await chown(cookie, user.uid, user.gid)
  const args = ['-displayfd', '1', '-auth', cookie, '-screen', '0', SCREEN, '-nolisten', 'tcp']
  // Apart from our process group, so that Ctrl+C reaches the app first.
  const server = spawn('sh', ['-c', SERVE_UNTIL_WE_ARE_GONE, 'sh', ...args], { ...user, stdio: 'pipe', detached: true })
  const number = await displayNumber(server)
  return {
    env: { DISPLAY: `:${number}`, XAUTHORITY: cookie, WAYLAND_DISPLAY: undefined },
    close: () => server.stdin.end(),
  }
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    let complaint = ''
    server.stderr.on('data', (text) => (complaint += text))
    server.stdout.once('data', (text) => resolve(String(text).trim()))
    server.stdout.once('end', () => reject(new SetupProblem(`The virtual display did not start:\n${complaint.trim()}`)))
  })
}

/** An Xauthority file of one entry that holds for every display: family, address, number, protocol, secret. */
function xauthority(secret) {
  const WILD = Buffer.from([0xff, 0xff])
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from(PROTOCOL), secret]
  return Buffer.concat([WILD, ...fields.flatMap((field) => [Buffer.from([0, field.length]), field])])
}
