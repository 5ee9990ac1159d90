import { expect, test } from 'vitest'
import { leftWords, sortOut } from '../../../../electron/importing/sort-out'

const wanted = (...paths: string[]) => sortOut(paths).wanted.map((index) => paths[index])

test.each(['_files', '-Dateien', '_fichiers', '.files', '_bestanden', '_pliki'])(
  'the folder %s beside a saved page is none of articles',
  (ending) => {
    const paths = ['Some page.htm', `Some page${ending}/frame.html`, `Some page${ending}/deep/er.html`]
    expect(wanted(...paths)).toEqual(['Some page.htm'])
    expect(sortOut(paths).left).toEqual(['2 files that belong to saved pages'])
  },
)

test('a folder of such a name without its page, or of another page, is one of articles', () => {
  expect(wanted('Page_files/a.html')).toEqual(['Page_files/a.html'])
  expect(wanted('Other.html', 'Page_files/a.html')).toEqual(['Other.html', 'Page_files/a.html'])
  expect(wanted('in/Page.html', 'Page_files/a.html')).toEqual(['in/Page.html', 'Page_files/a.html'])
  expect(wanted('Page.html', 'Page_notes/a.html', 'Page/b.html')).toEqual([
    'Page.html',
    'Page_notes/a.html',
    'Page/b.html',
  ])
  expect(wanted('in/Page.html', 'in/PAGE_FILES/a.html')).toEqual(['in/Page.html'])
})

test('hidden files, those of projects and other kinds are left, each said by number', () => {
  const paths = ['a.MD', '.b.txt', '.git/c.txt', 'P.assay/sources/0.html', 'x.css', 'y.css', 'z', 'n.1.eml']
  expect(sortOut(paths)).toEqual({
    wanted: [0, 7],
    left: [
      '1 file of Assay projects',
      '2 hidden files',
      '3 files of kinds that Assay does not read: .css (2) and no ending (1)',
    ],
  })
})

test('of many kinds the most frequent are named', () => {
  const paths = Array.from({ length: 9 }, (_, n) => `a.x${n}`)
  expect(sortOut(paths).left).toEqual([
    '9 files of kinds that Assay does not read: .x0 (1), .x1 (1), .x2 (1), .x3 (1), .x4 (1), .x5 (1) and others',
  ])
})

test('a folder without an article says so first', () => {
  expect(leftWords('In', sortOut(['x.css']), ['1 link'])).toEqual([
    'In “In” is no article that Assay reads.',
    'In “In”: 1 file of kinds that Assay does not read: .css (1).',
    'In “In”: 1 link.',
  ])
})
