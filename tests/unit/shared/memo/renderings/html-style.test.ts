import { htmlStyle } from '@shared/memo/renderings/html-style'
import { expect, test } from 'vitest'

/** The rule for printed pages, with the mark as it stands in the style sheet. */
const pageRule = (mark: string) => {
  const banner = `content: "${mark}"; font: 700 12pt Inter, 'Liberation Sans', Arial, sans-serif; color: #1b1e24`
  return `@page {
  size: A4; margin: 24mm 20mm 22mm;
  @top-right { ${banner} }
  @bottom-left { content: counter(page) " of " counter(pages); font: 9pt Inter, 'Liberation Sans', Arial, sans-serif; color: #4d5460 }
  @bottom-right { ${banner} }
}
@media print { main { max-width: none; padding: 0 } .handling { display: none } }
`
}

test.each([
  ['TLP:AMBER', 'TLP:AMBER'],
  ['', ''],
  ['Level 2', 'Level 2'],
  ['a"b', 'a\\22 b'],
  ['a\\', 'a\\5c '],
  ['a\nb', 'a\\a b'],
  ['</style>', '\\3c \\2f style\\3e '],
  ['Ä😀', '\\c4 \\1f600 '],
])('the handling mark %j is at the top and the bottom of every printed page and ends no string', (handling, mark) => {
  const style = htmlStyle(handling)
  expect(style.slice(style.indexOf('@page'))).toBe(pageRule(mark))
})

test('each level of risk has its own colour, and words that can be read on it', () => {
  const levels = [...htmlStyle('').matchAll(/\.level-(\d) \{ ([^}]*) \}/g)].map(([, level, rule]) => [level, rule])
  expect(levels).toEqual([
    ['1', 'background: #e9f0f6; color: #1b1e24'],
    ['2', 'background: #efdb98; color: #1b1e24'],
    ['3', 'background: #e8ab5c; color: #1b1e24'],
    ['4', 'background: #d4733d; color: #1b1e24'],
    ['5', 'background: #8e1c1c; color: #ffffff'],
  ])
})
