import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { untilHandedOut } from '../../../electron/handed-out'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What `files` serves as a page has it; `isOut` says whether the first files are handed out. */
function servedBy(files: (request: Request) => Promise<Response>) {
  const { serve, handedOut } = untilHandedOut(files)
  let isOut = false
  void handedOut.then(() => (isOut = true))
  return { serve, isOut: () => isOut }
}

/** Serves at once; `asks` asks for a file of a page, and `after` says whether the first files are then handed out. */
function served() {
  const { serve, isOut } = servedBy(() => Promise.resolve(new Response('text')))
  return {
    asks: async (file: string) => await (await serve(new Request(`app://assay/${file}`))).text(),
    after: async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds)
      return isOut()
    },
  }
}

describe('the first files of a page', () => {
  it('are served as ever', async () => {
    expect(await served().asks('index.html')).toBe('text')
  })

  it('are handed out when nothing is asked for any more, a script among them', async () => {
    const page = served()
    await page.asks('index.html')
    expect(await page.after(500)).toBe(false)
    await page.asks('assets/index.js')
    expect(await page.after(8)).toBe(false)
    await page.asks('assets/index.css')
    expect(await page.after(8)).toBe(false)
    expect(await page.after(5)).toBe(true)
  })

  it('are not while one is being read', async () => {
    let read: (answer: Response) => void = () => undefined
    const { serve, isOut } = servedBy(({ url }) =>
      url.endsWith('slow.js') ? new Promise((resolve) => (read = resolve)) : Promise.resolve(new Response()),
    )
    const slow = serve(new Request('app://assay/slow.js'))
    await (await serve(new Request('app://assay/index.js'))).text()
    await vi.advanceTimersByTimeAsync(100)
    expect(isOut()).toBe(false)
    read(new Response())
    await (await slow).text()
    await vi.advanceTimersByTimeAsync(25)
    expect(isOut()).toBe(true)
  })

  it('are not while the end of one is not taken, and are when nobody wants it any more', async () => {
    const text = 'a'.repeat(300_000)
    const { serve, isOut } = servedBy(() =>
      Promise.resolve(new Response(text, { headers: { 'content-type': 'text/x' } })),
    )
    const answer = await serve(new Request('app://assay/large.js'))
    expect(answer.headers.get('content-type')).toBe('text/x')
    const reader = answer.body!.getReader()
    expect((await reader.read()).value).toHaveLength(65_536)
    await vi.advanceTimersByTimeAsync(100)
    expect(isOut()).toBe(false)
    await reader.cancel()
    await vi.advanceTimersByTimeAsync(25)
    expect(isOut()).toBe(true)
    expect(await (await serve(new Request('app://assay/large.js'))).text()).toBe(text)
  })

  it('are waited for a second at most', async () => {
    const page = served()
    expect(await page.after(990)).toBe(false)
    expect(await page.after(20)).toBe(true)
  })
})
