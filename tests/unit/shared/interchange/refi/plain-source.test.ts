import { plainSource } from '@shared/interchange/refi/plain-source'
import { canonicalText } from '@shared/text/blocks'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('lines stay, blank ones part paragraphs, and every word has its place', () => {
  const raw = '\r\nTitle\r\n\r\n\r\n  First line  \r\nsecond line\r\n \t\r\nLast.\r\n'
  const source = plainSource(raw)
  expect(source.text).toBe('Title\n\n  First line  \nsecond line\n\nLast.')
  const placed = (words: string, from = raw.indexOf(words)) => {
    const place = source.placeOf({ start: from, end: from + words.length })
    return place && source.text.slice(place.start, place.end)
  }
  expect(['Title', 'First', 'second line', 'Last.'].map((words) => placed(words))).toEqual([
    'Title',
    'First',
    'second line',
    'Last.',
  ])
  expect(placed('First line  \r\nsecond')).toBe('First line  \nsecond')
  expect(placed('Title\r\n\r\n\r\n  First')).toBe('Title\n\n  First')
  expect(placed('\r\n\r\n\r\n  First')).toBe('  First')
  expect(placed('\r\n \t\r\n')).toBeNull()
  expect(placed('\r\n', 0)).toBeNull()
})

test('in whatever text, the words of a place are those of the file but for blanks', () => {
  const sign = fc.constantFrom('a', 'B', ' ', '\t', '.', '\r\n', '\n', '\r', '😀', '- ', '\r\n\r\n', '# ')
  const plain = (words: string) => words.replace(/\s+/g, '')
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 80 }), fc.nat(), fc.nat(), (signs, one, other) => {
      const raw = signs.join('')
      const source = plainSource(raw)
      expect(source.text).toBe(canonicalText(source.blocks))
      const [start = 0, end = 0] = [one, other].map((each) => each % (raw.length + 1)).toSorted((a, b) => a - b)
      const place = source.placeOf({ start, end })
      expect(plain(place ? source.text.slice(place.start, place.end) : '')).toBe(plain(raw.slice(start, end)))
      const there = source.plainPlaceOf({ start, end })
      expect(plain(source.plain.slice(there.start, there.end))).toBe(plain(raw.slice(start, end)))
    }),
  )
})
