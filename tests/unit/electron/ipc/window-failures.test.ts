import { describe, expect, it } from 'vitest'
import { openDesk, WINDOW } from './desk'

const FRAME = '    at Rail (app://assay/assets/App.js:10:20)'

describe('a failure in a window', () => {
  it('reaches the log with its kind and its place in the code', async () => {
    const { ask, failures } = await openDesk()
    await ask('app.reportFailure', { where: 'rail', name: 'TypeError', frames: [FRAME] })
    expect(failures).toEqual([{ where: 'rail', name: 'TypeError', frames: [FRAME] }])
  })

  it('is refused when it carries more than that', async () => {
    const { server, failures } = await openDesk()
    const report = { where: 'rail', name: 'TypeError', frames: [FRAME] }
    for (const wrong of [
      { ...report, message: 'The ministry paused the exchange.' },
      { ...report, where: 'The ministry' },
      { ...report, frames: ['The ministry paused the exchange.'] },
      { ...report, frames: Array.from({ length: 51 }, () => FRAME) },
      { ...report, name: 'x'.repeat(101) },
    ]) {
      expect(await server('app.reportFailure', wrong, WINDOW)).toMatchObject({ ok: false, code: 'invalid-input' })
    }
    expect(failures).toEqual([])
  })
})
