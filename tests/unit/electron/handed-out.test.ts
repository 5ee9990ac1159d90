import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { untilHandedOut } from '../../../electron/handed-out'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Serves at once; `asks` asks for a file of a page, and `isOut` says whether the first files are handed out. */
function served() {
  const { serve, handedOut } = untilHandedOut(() => Promise.resolve(new Response('text')))
  let isOut = false
  void handedOut.then(() => (isOut = true))
  return {
    asks: async (file: string) => await (await serve(new Request(`app://assay/${file}`))).text(),
    after: async (milliseconds: number) => {
      await vi.advanceTimersByTimeAsync(milliseconds)
      return isOut
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
    expect(await page.after(15)).toBe(false)
    await page.asks('assets/index.css')
    expect(await page.after(15)).toBe(false)
    expect(await page.after(10)).toBe(true)
  })

  it('are not while one is being read', async () => {
    let read: (answer: Response) => void = () => undefined
    const { serve, handedOut } = untilHandedOut(({ url }) =>
      url.endsWith('slow.js') ? new Promise((resolve) => (read = resolve)) : Promise.resolve(new Response()),
    )
    let isOut = false
    void handedOut.then(() => (isOut = true))
    const slow = serve(new Request('app://assay/slow.js'))
    await serve(new Request('app://assay/index.js'))
    await vi.advanceTimersByTimeAsync(100)
    expect(isOut).toBe(false)
    read(new Response())
    await slow
    await vi.advanceTimersByTimeAsync(25)
    expect(isOut).toBe(true)
  })

  it('are waited for a second at most', async () => {
    const page = served()
    expect(await page.after(990)).toBe(false)
    expect(await page.after(20)).toBe(true)
  })
})
