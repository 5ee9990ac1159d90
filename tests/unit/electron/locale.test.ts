import { expect, it } from 'vitest'
import { isUnreadable, UTF8_LOCALE } from '../../../electron/locale'

it.each([
  ['/opt/assay', {}, false],
  ['/home/jürgen/assay', {}, true],
  ['/home/jürgen/assay', { LANG: '' }, true],
  ['/home/jürgen/assay', { LANG: 'POSIX' }, true],
  ['/home/jürgen/assay', { LANG: 'de_DE.ISO-8859-1' }, true],
  ['/home/jürgen/assay', { LANG: 'de_DE.UTF-8' }, false],
  ['/home/jürgen/assay', { LANG: 'de_DE.utf8' }, false],
  ['/home/jürgen/assay', { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, true],
  ['/home/jürgen/assay', { LC_CTYPE: UTF8_LOCALE, LANG: 'C' }, false],
  ['/home/jürgen/assay', { LC_ALL: UTF8_LOCALE, LC_CTYPE: 'C' }, false],
])('a program at %s with %o is unreadable to Chromium: %s', (path, env, unreadable) => {
  expect(isUnreadable('linux', path, env)).toBe(unreadable)
})

it('other systems write paths in one way', () => {
  expect(isUnreadable('darwin', '/Users/jürgen/assay', {})).toBe(false)
  expect(isUnreadable('win32', 'C:\\Users\\jürgen', {})).toBe(false)
})
