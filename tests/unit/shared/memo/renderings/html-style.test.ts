import { htmlStyle } from '@shared/memo/renderings/html-style'
import { expect, test } from 'vitest'

const SANS = "Inter, 'Liberation Sans', Arial, sans-serif"
/** The rule for printed pages, with the marks as they stand in the style sheet. */
const pageRule = (mark: string, draft = '', size = 'A4') => {
  const bold = `font: 700 12pt ${SANS}; color: #1b1e24`
  return `@page {
  size: ${size}; margin: 24mm 20mm 22mm;
  @top-left { content: "${draft}"; ${bold} }
  @top-right { content: "${mark}"; ${bold} }
  @bottom-left { content: counter(page) " of " counter(pages); font: 9pt ${SANS}; color: #4d5460 }
  @bottom-right { content: "${mark}"; ${bold} }
}
`
}
const ruleOf = (style: string) => style.slice(style.indexOf('@page'), style.indexOf('@media print'))
const tree = { handling: '', draft: [], paper: 'a4' } as const

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
  expect(ruleOf(htmlStyle({ ...tree, handling }))).toBe(pageRule(mark))
})

test('a draft is called one at the head of every page, and the page is the paper of the memo', () => {
  const style = htmlStyle({ handling: 'X', draft: ['Not read.'], paper: 'letter' })
  expect(ruleOf(style)).toBe(pageRule('X', 'DRAFT', 'letter'))
})

test('each level of risk has its own colour, and words that can be read on it', () => {
  const levels = [...htmlStyle(tree).matchAll(/\.level-(\d) \{ ([^}]*) \}/g)].map(([, level, rule]) => [level, rule])
  expect(levels).toEqual([
    ['1', 'background: #e9f0f6; color: #1b1e24'],
    ['2', 'background: #efdb98; color: #1b1e24'],
    ['3', 'background: #e8ab5c; color: #1b1e24'],
    ['4', 'background: #d4733d; color: #1b1e24'],
    ['5', 'background: #8e1c1c; color: #ffffff'],
  ])
})

test('what is dark is dark on a screen only', () => {
  const style = htmlStyle(tree)
  expect(style).toContain('@media screen and (prefers-color-scheme: dark) { :root { --ink: #e7e9ec;')
  expect(style.match(/prefers-color-scheme/g)).toHaveLength(1)
})
