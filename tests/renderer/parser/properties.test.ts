import { expect, test } from 'vitest'
import { saidAuthors, saidTitle } from '../../../renderer/parser/card/properties'

test.each([
  ['Microsoft Word - draft3.doc', ''],
  ['Microsoft PowerPoint – Lock', ''],
  ['report_final_v2.docx', ''],
  ['report_final', ''],
  ['Untitled', ''],
  ['Document1', ''],
  ['PowerPoint-Präsentation', ''],
  ['untitled document about a lock', 'untitled document about a lock'],
  [' Ice on regulated rivers ', 'Ice on regulated rivers'],
  ['Documents of the council', 'Documents of the council'],
])('the title a file says, %j, is %j', (said, title) => {
  expect(saidTitle(said)).toBe(title)
})

test.each([
  [['admin'], []],
  [['Windows User'], []],
  [['Microsoft Office User'], []],
  [['user1'], []],
  [['Adobe Acrobat Pro'], []],
  [['LaTeX with hyperref package'], []],
  [['Jane Sample; Bo Test'.split(';')].flat(), ['Jane Sample', 'Bo Test']],
  [['Jane Sample, Bo Test'], ['Jane Sample', 'Bo Test']],
  [['Sample, Jane'], ['Sample, Jane']],
])('the authors a file says, %j, are %j', (said, people) => {
  expect(saidAuthors(said)).toEqual(people)
})
