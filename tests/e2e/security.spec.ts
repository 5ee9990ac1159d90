import { _electron, type ElectronApplication } from '@playwright/test'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './fixtures'
import { listen } from './listener'
import { tryFromMain, tryFromPage } from './network-attempts'

/** URLs that pages tried to go to, as the main process saw them. */
async function watchNavigation(electron: ElectronApplication) {
  const seen = await electron.evaluateHandle(({ webContents }) => {
    const urls: string[] = []
    for (const contents of webContents.getAllWebContents()) {
      contents.on('will-frame-navigate', ({ url }) => urls.push(url))
    }
    return urls
  })
  return () => seen.jsonValue()
}

const windowCount = ({ electron }: RunningApp) =>
  electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)

test.describe('the page', () => {
  test('has nothing of Node and one small bridge', async ({ app }) => {
    const globals = await app.page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
      bridge: Object.keys(Reflect.get(window, 'assay') as object).toSorted(),
    }))
    expect(globals).toEqual({ node: [], bridge: ['call', 'giveDropped', 'onEvent'] })
    await expect(app.page.evaluate(() => Reflect.deleteProperty(window, 'assay'))).resolves.toBe(false)
  })

  test('runs no inline script and no string as code or markup', async ({ app }) => {
    // What the debugger evaluates is exempt from the policy, so the page's own timer runs it.
    const tried = await app.page.evaluate(
      () =>
        new Promise<Record<string, string>>((resolve) => {
          const outcomeOf = (work: () => unknown) => {
            try {
              return String(work())
            } catch (failure) {
              return (failure as Error).name
            }
          }
          setTimeout(() => {
            const script = document.createElement('script')
            const inline = outcomeOf(() => {
              script.textContent = 'window.ranInline = true'
              document.head.append(script)
              return 'ranInline' in window
            })
            const styled = document.createElement('p')
            styled.setAttribute('style', 'top: 1px')
            resolve({
              inline,
              // oxlint-disable-next-line no-eval -- Whether it runs is the question.
              eval: outcomeOf(() => (0, eval)('1 + 1')),
              // oxlint-disable-next-line typescript/no-implied-eval -- Whether it runs is the question.
              function: outcomeOf(() => new Function('return 2')()),
              markup: outcomeOf(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
              handler: outcomeOf(() => document.body.setAttribute('onclick', 'window.ranHandler = true')),
              style: styled.style.top,
            })
          })
        }),
    )
    expect(tried).toEqual({
      inline: 'TypeError',
      eval: 'EvalError',
      function: 'EvalError',
      markup: 'TypeError',
      handler: 'TypeError',
      style: '',
    })
  })

  test('stays where it is', async ({ app }) => {
    const { page } = app
    const url = page.url()
    const seen = await watchNavigation(app.electron)
    await page.evaluate(() => location.assign('https://example.org/assigned'))
    await expect.poll(seen).toContain('https://example.org/assigned')
    await page.evaluate(() => location.assign('file:///etc/hostname'))
    await page.evaluate(() => {
      const refresh = document.createElement('meta')
      refresh.httpEquiv = 'refresh'
      refresh.content = '0; url=app://assay/assets/nowhere.html'
      document.head.append(refresh)
    })
    await expect.poll(seen).toContain('app://assay/assets/nowhere.html')
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = 'https://example.org/clicked'
      document.body.append(link)
      link.click()
    })
    await expect.poll(seen).toContain('https://example.org/clicked')
    expect(page.url()).toBe(url)
    // Playwright still waits for the navigations that were denied, so the main process looks.
    const ready = await app.electron.evaluate(({ webContents }) =>
      webContents.getAllWebContents()[0]?.executeJavaScript('document.body.dataset.ready'),
    )
    expect(ready).toBe('true')
  })

  test('cannot stay on an empty page, which has no answers either', async ({ app }) => {
    const { electron } = app
    const url = app.page.url()
    const seen = await electron.evaluate(async ({ webContents }) => {
      const [contents] = webContents.getAllWebContents()
      if (!contents) throw new Error('There is no page')
      const urls: string[] = []
      contents.on('did-navigate', (_event, address) => urls.push(address))
      const back = new Promise<void>((resolve) => {
        contents.on('did-finish-load', () => contents.getURL() !== 'about:blank' && resolve())
      })
      void contents.executeJavaScript("void (location.href = 'about:blank')")
      await back
      return urls
    })
    expect(seen).toEqual(['about:blank', url])
    await app.page.waitForSelector('body[data-ready="true"]', { state: 'attached' })
  })

  test('opens no window, frame or webview', async ({ app }) => {
    const before = await windowCount(app)
    const opened = await app.page.evaluate(() => {
      const link = document.createElement('a')
      Object.assign(link, { href: 'https://example.org', target: '_blank' })
      const webview = document.createElement('webview')
      webview.setAttribute('src', 'https://example.org')
      document.body.append(link, webview)
      link.click()
      return window.open('https://example.org') !== null
    })
    expect(opened).toBe(false)
    expect(await windowCount(app)).toBe(before)
  })

  test('is granted no permission', async ({ app }) => {
    const answers = await app.page.evaluate(async () => {
      const denied = (work: Promise<unknown>) => work.then(String, (failure: Error) => failure.name)
      const state = async (name: string) =>
        (await navigator.permissions.query({ name: name as PermissionName }).catch(() => ({ state: 'denied' }))).state
      return {
        states: await Promise.all(['geolocation', 'camera', 'microphone', 'clipboard-read', 'midi'].map(state)),
        notifications: await Notification.requestPermission(),
        clipboard: await denied(navigator.clipboard.readText()),
        location: await new Promise((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve('granted'),
            ({ code }) => resolve(code),
          ),
        ),
      }
    })
    expect(answers.states).toEqual(Array(5).fill('denied'))
    expect(answers).toMatchObject({ notifications: 'denied', clipboard: 'NotAllowedError', location: 1 })
  })
})

test.describe('the network', () => {
  test('hears nothing, whatever page or main process try', async ({ app }) => {
    const listener = await listen()
    try {
      await tryFromPage(app.page, listener.ports)
      const stopped = await tryFromMain(app.electron, listener.ports)
      expect(Object.entries(stopped).filter(([, isStopped]) => !isStopped)).toEqual([])
      expect(listener.heard).toEqual([])
    } finally {
      listener.close()
    }
  })

  test('would hear it from an unguarded Electron', async ({ folder }) => {
    const listener = await listen()
    const bare = await _electron.launch({
      args: [join(import.meta.dirname, 'bare', 'main.js')],
      chromiumSandbox: true,
      env: { ...(process.env as Record<string, string>), ASSAY_USER_DATA: folder },
      timeout: 60_000,
    })
    try {
      await tryFromPage(await bare.firstWindow(), listener.ports)
      const stopped = await tryFromMain(bare, listener.ports)
      expect(Object.entries(stopped).filter(([, isStopped]) => isStopped)).toEqual([])
      expect(listener.heard).toEqual(
        expect.arrayContaining(['GET /fetch', 'POST /beacon', 'GET /image', 'GET /style', 'GET /main', 'datagram']),
      )
    } finally {
      await bare.close()
      listener.close()
    }
  })
})

test.describe('a call', () => {
  test('of a wrong shape is refused as a value', async ({ app }) => {
    const replies = await app.page.evaluate(async () => {
      const { call } = Reflect.get(window, 'assay') as { call: (name: unknown, input: unknown) => Promise<string> }
      const shapes: [unknown, unknown][] = [
        ['project.burn', {}],
        ['__proto__', {}],
        [{ toString: 'project.current' }, {}],
        ['project.current', null],
        ['project.current', { extra: true }],
        ['project.apply', { by: 'me', operations: [] }],
        ['source.text', { versionId: '../../etc/passwd' }],
        ['app.copyText', { text: 'x'.repeat(1_000_001) }],
      ]
      const replies = await Promise.all(shapes.map(([name, input]) => call(name, input)))
      return replies.map((reply) => JSON.parse(reply) as object)
    })
    for (const reply of replies)
      expect(reply).toMatchObject({ ok: false, code: expect.stringMatching(/unknown|invalid/) })
  })

  test('from a stranger is not answered, even through our own preload', async ({ app }) => {
    const preload = join(import.meta.dirname, '../../out/preload/preload.cjs')
    const reply = await app.electron.evaluate(async ({ BrowserWindow }, path) => {
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload: path } })
      await stranger.loadURL('about:blank')
      const answer = (await stranger.webContents.executeJavaScript('assay.call("app.info", {})')) as string
      stranger.destroy()
      return JSON.parse(answer) as object
    }, preload)
    expect(reply).toMatchObject({ ok: false, code: 'stranger' })
  })

  test('cannot come from a frame inside our page', async ({ app }) => {
    const bridged = await app.page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      return frame.contentWindow !== null && 'assay' in frame.contentWindow
    })
    expect(bridged).toBe(false)
  })
})

test.describe('a switch that takes down a wall', () => {
  for (const name of ['no-sandbox', 'disable-seccomp-filter-sandbox', 'disable-web-security', 'single-process']) {
    test(`ends the program before there is a window: --${name}`, async ({ start }) => {
      expect(await start([`--${name}`])).toBe(1)
    })
  }
})
