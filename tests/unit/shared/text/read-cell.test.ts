import { readLine } from '@shared/text/read-cell'
import { expect, test } from 'vitest'

test.each(['a\nb', 'a\r\nb', 'a\rb', ' a \r\n\r\n b ', '\r a\rb\n'])(
  'one line is read of several, whatever ends them: %j',
  (text) => {
    expect(readLine(text)).toEqual({ ok: true, value: 'a b' })
  },
)
