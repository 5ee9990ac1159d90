import { terminalText } from '../../../electron/terminal-text'
import { expect, test } from 'vitest'

test.each([
  ['a\rb', 'a\uFFFDb'],
  ['a\u009Bb', 'a\uFFFDb'],
  ['a\u0000\u001B\u007F', 'a\uFFFD\uFFFD\uFFFD'],
  ['a\nb\tc – é', 'a\nb\tc – é'],
])('a terminal is shown %j as %j', (text, shown) => {
  expect(terminalText(text)).toBe(shown)
})
