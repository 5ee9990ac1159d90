import type { Block } from '@shared/text/blocks'
import { directionOf } from '@shared/text/direction'
import { expect, test } from 'vitest'

const block = (text: string): Block => ({ kind: 'paragraph', level: null, role: 'body', text })
const hebrew = block('הנמל נסגר ביום ראשון, והאוניות ממתינות בים.')
const english = block('The port closed on Sunday, and ships wait at sea.')

test.each([
  ['he', [english], 'rtl'],
  ['ar-EG', [], 'rtl'],
  ['AR', [], 'rtl'],
  ['en', [hebrew], 'ltr'],
  ['az-Arab-IR', [], 'rtl'],
  ['ar-Latn', [hebrew], 'ltr'],
  ['', [hebrew], 'rtl'],
  ['', [english], 'ltr'],
  ['', [block('1234 – 5678')], 'ltr'],
  ['', [], 'ltr'],
  ['', [hebrew, hebrew, english], 'rtl'],
  ['', [block('أغلق الميناء'), english, english], 'ltr'],
] as const)('a text in “%s” is read from its side: %#', (language, blocks, side) => {
  expect(directionOf(language, blocks)).toBe(side)
})
