import { expect, test } from 'vitest'
import type { Glyph } from '../../../../renderer/parser/pdf/glyph'
import { rowsOf, wordsOf } from '../../../../renderer/parser/pdf/row'

const face = { font: 'cmr10', bold: false, italic: false, size: 10 }

/** Letters of half an em one after the other; " " is set by the file, "_" is room that the engine takes for a space. */
function line(text: string, y = 700): Glyph[] {
  let [x, before] = [60, '']
  return Array.from(text).flatMap((letter): Glyph[] => {
    const sign = before
    before = letter
    if (letter === ' ' || letter === '_') {
      x += 2.5
      return []
    }
    x += 5
    return [
      {
        text: letter,
        x: x - 5,
        end: x,
        y,
        face,
        mark: -1,
        isArtifact: false,
        isSpaced: sign === ' ',
        hasRoom: sign === '_',
        isFirst: sign === '',
      },
    ]
  })
}
const read = (glyphs: readonly Glyph[]): string[] => rowsOf(glyphs, 1).map(wordsOf)
/** An accent over a letter of a line, higher than those of small letters stand. */
const over = (text: string, letter: Glyph | undefined, raised: number): Glyph[] =>
  letter ? [{ ...letter, text, y: letter.y - raised, isFirst: true }] : []

test('an accent over a capital is a part of it, wherever the engine puts it', () => {
  const [one, next] = [line('the Uber of it'), line('is shut', 712)]
  expect(read([...one, ...over('¨', one[3], 2.3), ...next])).toEqual(['the Über of it', 'is shut'])
  expect(read([...over('¨', one[3], 2.3), ...one, ...next])).toEqual(['the Über of it', 'is shut'])
})

test('an accent over no capital stays as it is', () => {
  const one = line('the Ulm lock')
  expect(read([...one, ...over('¨', one[3], 9)]).join(' ')).toBe('the Ulm lock ¨')
})

test('room between the signs of a cluster is none where the file sets its spaces, and a space where it does not', () => {
  expect(read(line('गौ_रव और अधि_कार'))).toEqual(['गौरव और अधिकार'])
  expect(read(line('गौरव_और_अधिकार'))).toEqual(['गौरव और अधिकार'])
  expect(read(line('the_port of it'))).toEqual(['the port of it'])
})
