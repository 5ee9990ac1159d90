import { Refusal } from '@shared/refusal'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { replyOf, unwrap } from '../../../../electron/chromium/reply'

const Numbered = replyOf(z.number())

describe('an answer from another process', () => {
  test.each([
    { ok: true, value: 5 },
    { ok: false, code: 'too-deep', message: 'Too deep.' },
  ])('is taken as it is: %j', (reply) => {
    expect(Numbered.parse(reply)).toEqual(reply)
  })

  test.each([
    null,
    {},
    { ok: true },
    { ok: true, value: '5' },
    { ok: true, value: 5, more: 1 },
    { ok: false, code: 'x' },
    { ok: false, message: 'x' },
    { ok: false, code: 'x', message: 'x', value: 5 },
    { ok: 'true', value: 5 },
  ])('is not believed in another shape: %j', (reply) => {
    expect(Numbered.safeParse(reply).success).toBe(false)
  })

  test('is its value, or the refusal in it', () => {
    expect(unwrap({ ok: true, value: 0 })).toBe(0)
    const refused = () => unwrap({ ok: false, code: 'too-deep', message: 'Too deep.' })
    expect(refused).toThrow(Refusal)
    expect(refused).toThrow(expect.objectContaining({ code: 'too-deep', message: 'Too deep.' }))
  })
})
