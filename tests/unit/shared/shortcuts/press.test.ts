import { commands } from '@shared/commands/commands'
import { keysOf } from '@shared/shortcuts/accelerator'
import { digitOf, meaning, type Press, pressed } from '@shared/shortcuts/press'
import { keysAsMade } from '@shared/shortcuts/shortcuts'
import { describe, expect, test } from 'vitest'
import { keyAt, keysOfLayout, LAYOUT_NAMES, type LayoutName, pressOn } from '../../../fixtures/keyboards'

const plain: Press = {
  key: '',
  code: '',
  control: false,
  alt: false,
  shift: false,
  altGraph: false,
  composing: false,
  mac: false,
}
const press = (changes: Partial<Press>): Press => ({ ...plain, ...changes })

/** What is typed on a layout to mean an accelerator, as "KeyT е" or "Shift+Digit1 1", the ways by character first. */
function waysTo(layout: LayoutName, accelerator: string): string[] {
  const wanted = keysOf(accelerator)!
  const held = { control: wanted.control, alt: wanted.alt }
  const ways = keysOfLayout(layout).flatMap((key) => {
    const means = meaning(pressOn(key, held), accelerator)
    const typed = [key.altGraph && 'AltGr', key.shift && 'Shift', key.code].filter(Boolean).join('+')
    return means ? [{ means, text: `${typed} ${key.key}` }] : []
  })
  return ways.toSorted((left, right) => left.means.localeCompare(right.means)).map(({ text }) => text)
}

describe('the digits', () => {
  test.each(LAYOUT_NAMES)('of the %s keyboard are all there, by their place or by what they type', (layout) => {
    for (const digit of '123456789') {
      const found = keysOfLayout(layout).filter((key) => digitOf(pressOn(key)) === Number(digit))
      const byPlace = found.filter(({ code, shift }) => code === `Digit${digit}` && !shift)
      expect(byPlace, digit).toHaveLength(1)
      expect(
        found.every(({ altGraph }) => !altGraph),
        digit,
      ).toBe(true)
    }
  })

  test('need no Shift on a French or Czech keyboard, and may have it', () => {
    expect(['fr', 'cs'].flatMap((layout) => waysTo(layout as LayoutName, '2'))).toEqual([
      'Shift+Digit2 2',
      'Digit2 é',
      'Shift+Digit2 2',
      'Digit2 ě',
    ])
    expect(LAYOUT_NAMES.filter((layout) => waysTo(layout, '1').length === 2)).toEqual(['fr', 'cs'])
  })

  test('are not the signs that other keyboards have above them', () => {
    expect(keysOfLayout('us').flatMap((key) => (key.shift ? (digitOf(pressOn(key)) ?? []) : []))).toEqual([])
  })

  test('are on the number pad while it types them', () => {
    expect(digitOf(press({ key: '4', code: 'Numpad4' }))).toBe(4)
    expect(digitOf(press({ key: 'ArrowLeft', code: 'Numpad4' }))).toBeNull()
    expect(digitOf(press({ key: '0', code: 'Numpad0' }))).toBeNull()
  })

  test('of other scripts count by their place', () => {
    expect(digitOf(press({ key: '٣', code: 'Digit3' }))).toBe(3)
  })

  test('with Alt go to the screens on every keyboard', () => {
    for (const layout of LAYOUT_NAMES) {
      expect(waysTo(layout, 'Alt+3'), layout).toContain(`Digit3 ${keyAt(layout, 'Digit3').key}`)
    }
  })

  test('are none with Ctrl, Alt or AltGr', () => {
    for (const held of ['control', 'alt', 'altGraph'])
      expect(digitOf(press({ key: '1', code: 'Digit1', [held]: true }))).toBeNull()
  })
})

describe('a letter', () => {
  test.each([
    ['us', 'KeyA a'],
    ['fr', 'KeyQ a'],
    ['dvorak', 'KeyA a'],
    ['ru', 'KeyA ф'],
    ['el', 'KeyA α'],
  ] as const)('A on the %s keyboard is %s and nothing else', (layout, way) => {
    expect(waysTo(layout, 'A')).toEqual([way])
  })

  test.each([
    ['us', 'KeyT t'],
    ['dvorak', 'KeyK t'],
    ['ru', 'KeyT е'],
    ['el', 'KeyT τ'],
    ['cs', 'KeyT t'],
  ] as const)('T on the %s keyboard is %s and nothing else', (layout, way) => {
    expect(waysTo(layout, 'T')).toEqual([way])
    expect(waysTo(layout, 'CmdOrCtrl+T')).toEqual([way])
  })

  test('with Shift is another, and Caps Lock makes it none', () => {
    expect(waysTo('ru', 'Shift+T')).toEqual(['Shift+KeyT Е'])
    expect(meaning(press({ key: 'T', code: 'KeyT' }), 'T')).toBe('character')
    expect(meaning(press({ key: 't', code: 'KeyT', shift: true }), 'Shift+T')).toBe('character')
  })

  test('i is typed with and without its dot in Turkish', () => {
    expect(waysTo('tr', 'I')).toEqual(['KeyI ı', 'Quote i'])
    expect(waysTo('tr', 'Shift+I')).toEqual(['Shift+KeyI I', 'Shift+Quote İ'])
  })

  test('is never one with a mark: Latin letters have places of their own', () => {
    expect(meaning(press({ key: 'é', code: 'KeyE' }), 'E')).toBeNull()
  })
})

describe('a sign', () => {
  test('is what is typed, with whatever it is typed', () => {
    expect(Object.fromEntries(LAYOUT_NAMES.map((layout) => [layout, waysTo(layout, ']')]))).toEqual({
      us: ['BracketRight ]'],
      fr: ['AltGr+Minus ]'],
      cs: ['AltGr+KeyG ]'],
      de: ['AltGr+Digit9 ]'],
      es: ['AltGr+BracketRight ]'],
      ru: ['BracketRight ъ'],
      dvorak: ['Equal ]'],
      tr: ['AltGr+Digit9 ]'],
      el: ['BracketRight ]'],
    })
  })

  test('with Ctrl may need Shift', () => {
    expect(['us', 'de', 'fr', 'cs', 'ru'].map((layout) => waysTo(layout as LayoutName, 'CmdOrCtrl+/')[0])).toEqual([
      'Slash /',
      'Shift+Digit7 /',
      'Shift+Period /',
      'Shift+BracketLeft /',
      'Shift+Backslash /',
    ])
  })

  test('is typed with Option on a Mac', () => {
    expect(meaning(press({ key: ']', code: 'Digit6', alt: true, mac: true }), ']')).toBe('character')
    expect(meaning(press({ key: ']', code: 'Digit6', alt: true }), ']')).toBeNull()
    expect(meaning(press({ key: '¡', code: 'Digit1', alt: true, mac: true }), 'Alt+1')).toBe('position')
  })
})

test.each(LAYOUT_NAMES)('every command with keys has one on the %s keyboard that needs no AltGr', (layout) => {
  const signs = /^(?:CmdOrCtrl\+|Alt\+|Shift\+)*[^+]$/
  const without = commands.filter((command) => {
    const ways = keysAsMade(command)
    const isThere = (keys: string) => !signs.test(keys) || waysTo(layout, keys).some((way) => !way.startsWith('AltGr'))
    return ways.length > 0 && !ways.some(isThere)
  })
  expect(without.map(({ id }) => id)).toEqual([])
})

describe('AltGr', () => {
  test('runs no command with Ctrl, Alt or a letter, on any keyboard', () => {
    const ways = commands.flatMap(keysAsMade).filter((keys) => keys !== '[' && keys !== ']')
    for (const layout of LAYOUT_NAMES) {
      for (const { key, code } of keysOfLayout(layout)) {
        // As Windows tells it, and as others do.
        for (const told of [{ control: true, alt: true }, { control: true }, {}]) {
          const held = press({ key, code, altGraph: true, ...told })
          expect(
            ways.filter((keys) => meaning(held, keys) !== null),
            `${layout} ${code}`,
          ).toEqual([])
        }
      }
    }
  })

  test('types the brackets that are commands', () => {
    const bracket = { key: ']', code: 'Digit9', altGraph: true, control: true, alt: true }
    expect(meaning(press(bracket), ']')).toBe('character')
    expect(meaning(press(bracket), 'CmdOrCtrl+]')).toBeNull()
  })
})

describe('half a character', () => {
  test.each([{ composing: true }, { key: 'Dead' }, { key: 'Process' }, { key: 'Unidentified' }])(
    '%o means nothing',
    (half) => {
      const held = press({ key: 't', code: 'KeyT', ...half })
      expect(['T', ']', '1'].map((keys) => meaning(held, keys))).toEqual([null, null, null])
      expect(digitOf(press({ key: '1', code: 'Digit1', ...half }))).toBeNull()
      expect(pressed(held)).toEqual({ accelerator: null, why: null })
    },
  )
})

test('named keys go by their names, with what is held and no more', () => {
  expect(meaning(press({ key: 'ArrowDown', alt: true }), 'Alt+Down')).toBe('character')
  expect(meaning(press({ key: 'ArrowDown', alt: true, shift: true }), 'Alt+Down')).toBeNull()
  expect(meaning(press({ key: 'F8', shift: true }), 'Shift+F8')).toBe('character')
  expect(meaning(press({ key: 'F8', altGraph: true }), 'F8')).toBeNull()
  expect(meaning(press({ key: 'Delete', code: 'NumpadDecimal' }), 'Delete')).toBe('character')
  expect(meaning(press({ key: 'x' }), 'no such thing')).toBeNull()
})

describe('a press is read as a shortcut', () => {
  const read = (changes: Partial<Press>) => {
    const { accelerator, why } = pressed(press(changes))
    return why ?? (accelerator && Object.values(accelerator).join(' '))
  }

  test.each([
    [{ key: 't', code: 'KeyT', control: true }, 'T true false false'],
    [{ key: 'е', code: 'KeyT', control: true }, 'T true false false'],
    [{ key: 'Т', code: 'KeyN', shift: true }, 'N false false true'],
    [{ key: 'х', code: 'BracketLeft' }, '[ false false false'],
    [{ key: '&', code: 'Digit1', alt: true }, '1 false true false'],
    [{ key: '1', code: 'Digit1', alt: true, shift: true }, '1 false true false'],
    [{ key: '/', code: 'Digit7', shift: true, control: true }, '/ true false false'],
    [{ key: ']', code: 'Digit9', altGraph: true, control: true, alt: true }, '] false false false'],
    [{ key: '+', code: 'BracketRight', control: true }, 'Plus true false false'],
    [{ key: 'ArrowUp', alt: true }, 'Up false true false'],
    [{ key: 'F9' }, 'F9 false false false'],
    [{ key: 'Shift', shift: true }, null],
    [{ key: '€', code: 'KeyE', altGraph: true }, 'AltGr is for typing. Choose keys without it.'],
    [{ key: 'ñ', code: 'Semicolon' }, '“ñ” is not on every keyboard. Choose another key.'],
    [{ key: 'MediaPlayPause' }, '“MediaPlayPause” is not on every keyboard. Choose another key.'],
  ])('%o: %s', (changes, read_) => {
    expect(read(changes)).toBe(read_)
  })
})
