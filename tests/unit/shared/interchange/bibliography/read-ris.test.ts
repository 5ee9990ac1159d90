import { expect, test } from 'vitest'
import { read, reference } from './references'

const NO_PLACE = 'A source card has no place for it.'

test('lines of several programs are read: Windows ends, one blank too few, values over several lines', () => {
  const text = [
    'TY - JOUR',
    'T1  - The harbour',
    'closes  again',
    'A1  - Doe, Jane',
    'AU  - Roe, Rick, Jr.',
    'AU  - Ministry of Trade',
    'Y1  - 2026///',
    'DA  - 2026/05/03/spring',
    'JF  - Journal of Ports',
    'SP  - 12',
    'EP  - 15',
    'KW  - harbour',
    'KW  - port',
    'N1  - A note',
    'UR  - https://x.example/1',
    'UR  - https://x.example/2',
    'XX  - What is this',
    'ER  -',
    '',
  ].join('\r\n')
  expect(read(text)).toEqual({
    references: [
      reference({
        type: 'article-journal',
        title: 'The harbour closes again',
        authors: ['Roe, Rick, Jr.', 'Ministry of Trade', 'Doe, Jane'],
        published: '2026-05-03',
        container: 'Journal of Ports',
        pages: '12–15',
        url: 'https://x.example/1',
      }),
    ],
    notes: ['1 date is a range or not exact; its first day, month or year was taken.'],
    dropped: [
      { what: '“KW”', count: 2, why: NO_PLACE },
      { what: '“N1”', count: 1, why: NO_PLACE },
      { what: '“XX”', count: 1, why: NO_PLACE },
      { what: 'Further “UR”', count: 1, why: 'A source card has one.' },
    ],
  })
})

test('an entry that is not ended ends where the next one begins, or with the file', () => {
  const text = 'Exported today\nTY  - NEWS\nTI  - One\nTY  - ELEC\nTI  - Two'
  expect(read(text)).toEqual({
    references: [reference({ type: 'article-newspaper', title: 'One' }), reference({ type: 'webpage', title: 'Two' })],
    notes: [
      '1 line stands outside of the entries and was passed over.',
      '1 entry is not ended (ER); it ends where the next one begins.',
      '1 entry is not ended (ER); it ends with the file.',
    ],
    dropped: [],
  })
})

test('pages that are a range already are one', () => {
  const pages = (...lines: string[]) => read(`TY  - JOUR\n${lines.join('\n')}\nER  - \n`).references[0]?.pages
  expect(pages('SP  - 12-15')).toBe('12–15')
  expect(pages('SP  - 12-15', 'EP  - 15')).toBe('12–15')
  expect(pages('SP  - 12', 'EP  - 12')).toBe('12')
  expect(pages('EP  - 9')).toBe('9')
})
