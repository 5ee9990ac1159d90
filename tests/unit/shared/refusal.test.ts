import { Refusal } from '@shared/refusal'
import { expect, test } from 'vitest'

test('a refusal carries its code, its message and what caused it', () => {
  const cause = new Error('disk full')
  const refusal = new Refusal('not-saved', 'Nothing was saved.', { cause })
  expect(refusal).toBeInstanceOf(Error)
  const { name, code, message } = refusal
  expect({ name, code, message, cause: refusal.cause }).toEqual({
    name: 'Refusal',
    code: 'not-saved',
    message: 'Nothing was saved.',
    cause,
  })
})

test('a refusal without a cause has none', () => {
  expect(new Refusal('code', 'Message.').cause).toBeUndefined()
  expect(String(new Refusal('code', 'Message.'))).toBe('Refusal: Message.')
})
