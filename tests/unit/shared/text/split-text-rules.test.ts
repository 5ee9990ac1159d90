import { describe, expect, test } from 'vitest'
import { splitText as read } from '@shared/text/split-text'

const splitText = (text: string) => read(text).blocks

/** Ends in a full stop, so that no line of it is taken for a heading. */
const line = (length: number) => `${'word '.repeat(60).slice(0, length - 2)}d.`
const shown = (text: string) =>
  splitText(text).map(({ kind, level, role, text: words }) => [role === 'caption' ? role : kind, level, words])
const paragraph = (text: string) => ['paragraph', null, text]
const item = (text: string) => ['list-item', 1, text]

describe('blocks of plain text', () => {
  test('lines of 120 characters are broken by hand and stay together; one of 121 parts them all', () => {
    expect(shown(`${line(120)}\n${line(20)}`)).toEqual([paragraph(`${line(120)}\n${line(20)}`)])
    expect(shown(`${line(121)}\n${line(20)}\n \n`)).toEqual([paragraph(line(121)), paragraph(line(20))])
  })

  test('blank lines part them, also with spaces in them; other lines do not', () => {
    expect(shown('a.\n \t\nb.\n\n\n\nc.\nd.')).toEqual([paragraph('a.'), paragraph('b.'), paragraph('c.\nd.')])
  })

  test('spaces before the first word stay, spaces after the last go', () => {
    expect(shown('\n\n  a.  \n\n\tb. ')).toEqual([paragraph('  a.'), paragraph('\tb.')])
  })

  test('long lines with blank ones between have no empty paragraph', () => {
    expect(shown(`${line(130)}\n\u2003\n${line(130)}`)).toEqual([paragraph(line(130)), paragraph(line(130))])
  })

  test.each(['- a', '* a', '• a', '‣ a', '– a', '1. a', '123) a', 'a. a', '(b) a', 'c) a', '  - a', '\t1) a'])(
    '%j is an item of a list',
    (text) => {
      expect(shown(text)).toEqual([item(text)])
    },
  )

  test.each(['-a.', '1234. a.', 'ab. a.', '1.5 a.', '- ', '_ a.', 'A. a.', '(ab) a.'])('%j is none', (text) => {
    expect(shown(text)).toEqual([paragraph(text.trimEnd())])
  })

  test('a list goes on over lines that begin no item', () => {
    expect(shown('1. one\nmore\n\nrest.\n- no list')).toEqual([item('1. one\nmore'), paragraph('rest.\n- no list')])
  })

  test.each([
    'IMAGE: A dam',
    'PHOTO. A dam',
    'Figure 3: A dam',
    'Caption:A dam',
    'Photo 12:A dam',
    'FIGURE 1. x',
    'Fig. 3: A dam',
    'Fig. 3. A dam',
    'Fig.3: A dam',
  ])('%j is a caption', (text) => {
    expect(shown(text)).toEqual([['caption', null, text]])
  })

  test.each(['Figure 3 shows a dam.', 'Images: a dam.', 'image: a dam.', 'Photo:', 'The photo: a dam.'])(
    '%j is none',
    (text) => {
      expect(shown(text)).toEqual([paragraph(text)])
    },
  )
})
