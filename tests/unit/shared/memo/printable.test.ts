import { printable } from '@shared/memo/printable'
import { describe, expect, test } from 'vitest'

describe('what every format can carry', () => {
  test.each([
    ['plain words', 'Ice, “charts” – 5 %', 'Ice, “charts” – 5 %'],
    ['nothing', '', ''],
    ['tabs and new lines', 'a\tb\nc', 'a\tb\nc'],
    ['Chinese and emoji', '研究 😀', '研究 😀'],
    ['line ends of other systems', 'a\r\nb\rc', 'a\nb\nc'],
    ['control characters', 'a\u0000b\u0007c\u001Fd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['the delete character, which XML allows', 'a\u007Fb', 'a\u007Fb'],
    ['half a surrogate pair', 'a\uD83D b\uDE00', 'a\uFFFD b\uFFFD'],
    ['non-characters', 'a\uFFFEb\uFFFFc\uFFFD', 'a\uFFFDb\uFFFDc\uFFFD'],
    ['the last characters there are', '\uD7FF\uE000\u{10FFFF}', '\uD7FF\uE000\u{10FFFF}'],
  ])('%s', (_name, text, shown) => {
    expect(printable(text)).toBe(shown)
  })
})

describe('text that runs from the right, or stray marks of direction', () => {
  test.each([
    ['Arabic', 'ميناء', '\u2068ميناء\u2069'],
    ['Hebrew within English', 'port נמל closed', '\u2068port נמל closed\u2069'],
    ['a presentation form', '\uFB1D', '\u2068\uFB1D\u2069'],
    ['an old script outside the basic plane', '\u{10900}', '\u2068\u{10900}\u2069'],
    ['Adlam', '\u{1E900}', '\u2068\u{1E900}\u2069'],
    ['an override', 'a\u202Eb', '\u2068a\u202Eb\u202C\u2069'],
    ['a left-to-right override', 'a\u202Db', '\u2068a\u202Db\u202C\u2069'],
    ['two embeddings', '\u202A\u202Bx', '\u2068\u202A\u202Bx\u202C\u202C\u2069'],
    ['isolates of three kinds', '\u2066\u2067\u2068x', '\u2068\u2066\u2067\u2068x\u2069\u2069\u2069\u2069'],
    ['an embedding in an isolate', '\u2066\u202Ax', '\u2068\u2066\u202Ax\u202C\u2069\u2069'],
    ['what is printable already', '\u2068ميناء\u2069', '\u2068\u2068ميناء\u2069\u2069'],
    ['a close of its own', 'ميناء\u2069 port', '\u2068\u2068ميناء\u2069 port\u2069'],
    ['two closes and an open', 'a\u2069b\u2066c\u2069d\u2069', '\u2068\u2068\u2068a\u2069b\u2066c\u2069d\u2069\u2069'],
    ['a mark alone', '\u200F', '\u2068\u200F\u2069'],
    ['a control character beside it', 'ميناء\u0007', '\u2068ميناء\uFFFD\u2069'],
  ])('is isolated and closed: %s', (_name, text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test('only the lines that have it are isolated, each for itself', () => {
    expect(printable('Port\nميناء\n\n\u202Ex\rEnd')).toBe('Port\n\u2068ميناء\u2069\n\n\u2068\u202Ex\u202C\u2069\nEnd')
  })
})
