import { type Browser, chromium, expect, type Page } from '@playwright/test'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, readlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const DIALOGS = '^(New project|Import articles|Export memo|Unpack project to)$'

/** The folder of the packaged program; `npm run package:test` sets it. */
export const PACKAGE = process.env.ASSAY_PACKAGE ?? ''
export const PROGRAM = join(PACKAGE, 'assay-test-build')
export const COMMAND = join(PACKAGE, 'bin/assay-test-build')

/** What a user has who just signed in: nothing of the checkout, nor of the one who runs the tests. */
export async function freshUser(): Promise<NodeJS.ProcessEnv & { HOME: string }> {
  const { PATH, DISPLAY, XAUTHORITY } = process.env
  // Every session has a language; without one Chromium cannot read a path that has other letters than those of ASCII.
  return { PATH, DISPLAY, XAUTHORITY, LANG: 'C.UTF-8', HOME: await mkdtemp(join(tmpdir(), 'assay-home-')) }
}

/**
 * The packaged program, driven from outside: what Playwright uses to reach into the main process is turned off in it. So
 * the native dialogs are real, and their paths are typed.
 */
export class PackagedApp {
  readonly page: Page
  readonly #browser: Browser
  readonly #process: ChildProcess
  readonly #env: NodeJS.ProcessEnv

  private constructor(page: Page, browser: Browser, process: ChildProcess, env: NodeJS.ProcessEnv) {
    this.page = page
    this.#browser = browser
    this.#process = process
    this.#env = env
  }

  static async start(env: NodeJS.ProcessEnv & { HOME: string }, args: string[] = []): Promise<PackagedApp> {
    const process = spawn(PROGRAM, ['--remote-debugging-port=0', ...args], {
      env,
      cwd: env.HOME,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const address = await addressOf(process)
    await expect.poll(() => titles(address)).toEqual(['Assay'])
    const browser = await chromium.connectOverCDP(address)
    const workbench = () =>
      browser.contexts().flatMap((each) => each.pages().filter((page) => page.url().startsWith('app://assay/')))
    await expect.poll(() => workbench().length).toBe(1)
    const [page] = workbench()
    if (!page) throw new Error('There is no window.')
    await page.waitForSelector('body[data-ready="true"]', { state: 'attached' })
    return new PackagedApp(page, browser, process, env)
  }

  /** The next dialog gets this path typed in. */
  async answerOpenDialogs(path = ''): Promise<void> {
    this.#answer(path)
  }

  /** The next dialog gets this path typed in; null takes what it offers. */
  async answerSaveDialogs(path: string | null): Promise<void> {
    this.#answer(path)
  }

  #answer(path: string | null): void {
    // Whoever waits for what the dialog brings sees that nothing came; this says why.
    answerDialog(path, this.#env).catch((failure: unknown) => console.error('The dialog was not answered', failure))
  }

  /** Every process of the program, by id, with the words it was started with. */
  async processes(): Promise<{ id: string; words: string }[]> {
    const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
    const all = await Promise.all(
      ids.map(async (id) => ({ id, words: await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '') })),
    )
    return all.filter(({ words }) => words.startsWith(PROGRAM))
  }

  /** Every file that its processes have open or run from; those in the sandbox do not tell. */
  async openFiles(): Promise<string[]> {
    const files = new Set<string>()
    for (const { id } of await this.processes()) {
      const maps = await readFile(`/proc/${id}/maps`, 'utf8').catch(() => '')
      for (const line of maps.split('\n')) files.add(line.slice(line.indexOf('/')))
      for (const fd of await readdir(`/proc/${id}/fd`).catch(() => [])) {
        files.add(await readlink(`/proc/${id}/fd/${fd}`).catch(() => ''))
      }
    }
    return [...files].filter((path) => path.startsWith('/'))
  }

  async close(): Promise<void> {
    const ended = this.#process.exitCode === null ? once(this.#process, 'exit') : null
    this.#process.kill('SIGTERM')
    await ended
    await this.#browser.close()
  }
}

/** Chromium says where it can be reached. */
async function addressOf(process: ChildProcess): Promise<string> {
  let said = ''
  const { promise, resolve, reject } = withResolvers()
  process.stderr?.on('data', (chunk) => {
    said += String(chunk)
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
    if (address) resolve(address)
  })
  process.once('exit', () => reject(new Error(`The program ended before it could be reached:\n${said}`)))
  return await promise
}

/** The titles of its pages. One that is still coming in has none, and whoever connects then waits for it for ever. */
async function titles(address: string): Promise<string[]> {
  const list = await fetch(`http://${new URL(address).host}/json/list`)
  return ((await list.json()) as { title: string }[]).map(({ title }) => title)
}

function withResolvers() {
  let [resolve, reject] = [(_address: string): void => undefined, (_reason: Error): void => undefined]
  const promise = new Promise<string>((...both) => ([resolve, reject] = both))
  return { promise, resolve, reject }
}

/** Answers the dialog of GTK that shows next, until it is gone: it shows before it takes what is typed. */
async function answerDialog(path: string | null, env: NodeJS.ProcessEnv): Promise<void> {
  const tool = async (...args: string[]) => (await run('xdotool', args, { env })).stdout.trim()
  const [dialog] = (await tool('search', '--sync', '--onlyvisible', '--name', DIALOGS)).split('\n')
  if (!dialog) throw new Error('There was no dialog.')
  // Asked while windows come and go, the tool may also fail, and then says why.
  const isGone = () =>
    tool('search', '--onlyvisible', '--name', DIALOGS).then(
      () => false,
      ({ stderr }) => stderr === '',
    )
  await expect(async () => {
    if (await isGone()) return
    // There is no window manager, so it gets the focus from us, and Enter presses no button of it.
    await tool('windowfocus', '--sync', dialog)
    if (path !== null) {
      // Also where it would choose from a list, this leads to the line that a path is typed into.
      await tool('key', '--clearmodifiers', 'ctrl+l', 'ctrl+a')
      await tool('type', '--delay', '5', path)
      // Closes the list of what the path could be, which would take the click.
      await tool('key', 'Tab')
    }
    const size = await tool('getwindowgeometry', '--shell', dialog)
    const [width = 0, height = 0] = ['WIDTH', 'HEIGHT'].map((name) =>
      Number(new RegExp(`${name}=(\\d+)`).exec(size)?.[1]),
    )
    await tool('mousemove', '--window', dialog, String(width - 40), String(height - 24), 'click', '1')
    await expect.poll(isGone, { timeout: 2_000 }).toBe(true)
  }).toPass({ timeout: 30_000 })
}
