import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { composeMemo } from '@shared/memo/compose-memo'
import { escapeMarkdown } from '@shared/memo/renderings/escape-markdown'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { expect, test } from 'vitest'
import { fullProject, MemoProject } from '../memo-project'
import { treeOf } from '../tree-parts'
import { flat, MARKUP, parsed, shownLines, textOf } from './read-markdown'

/** GitHub finds addresses in plain text too; such a link shows its own address and nothing else. */
const isMarkup = (node: Nodes): boolean =>
  !['root', 'paragraph', 'text', 'break'].includes(node.type) &&
  !(node.type === 'link' && node.url.endsWith(textOf(node)))

test('whatever an article says is shown as exactly these words and never becomes markup', () => {
  fc.assert(
    fc.property(MARKUP, (text) => {
      const root = parsed(escapeMarkdown(text))
      expect(textOf(root)).toBe(shownLines(text))
      expect(flat(root).filter(isMarkup)).toEqual([])
    }),
    { numRuns: 800 },
  )
})

test('hostile words in a cell, a quote and a list stay in their place', () => {
  const made = fullProject()
  const source = made.source(['<script>alert(1)</script> | a\n\n# Not a heading\n1. not a list'])
  const riskId = made.risk('A | B `code` [x](y)', { assumptions: '- [ ] task\n> quote' })
  made.evidence(riskId, source, '<script>alert(1)</script> | a\n\n# Not a heading\n1. not a list')
  made.score(riskId, 60, 3)
  const root = parsed(toMarkdown(composeMemo(made.project, made.memo, made.readTexts)))
  expect(flat(root).filter(({ type }) => ['html', 'code', 'inlineCode', 'image'].includes(type))).toEqual([])
  const cells = root.children
    .filter(({ type }) => type === 'table')
    .flatMap(flat)
    .map(textOf)
  expect(cells).toContain('R4 A | B `code` [x](y)')
  expect(root.children.filter(({ type }) => type === 'blockquote').map(textOf)).toContain(
    '<script>alert(1)</script> | a# Not a heading\n1. not a list',
  )
})

test('every judgment refers to notes and every note is defined', () => {
  const made = fullProject()
  const nodes = flat(parsed(toMarkdown(composeMemo(made.project, made.memo, made.readTexts))))
  const references = nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : []))
  const definitions = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? node.identifier : []))
  expect(definitions).toEqual(['1', '2', '3'])
  expect(new Set(references)).toEqual(new Set(definitions))
})

test('the handling mark stands first and last', () => {
  const made = fullProject()
  const markdown = toMarkdown(composeMemo(made.project, made.memo, made.readTexts))
  expect(markdown).toMatch(/^---\n(?:\w+: .*\n)+---\n\n\*\*TLP:AMBER\*\*\n/)
  expect(markdown.endsWith('**TLP:AMBER**\n')).toBe(true)
})

test.each([
  ['a new line', 'a\nb', 'a\\\nb'],
  ['blank lines', 'a\n\n \nb', 'a\\\nb'],
  ['spaces around a line', ' a \n\tb\t', 'a\\\nb'],
  ['an empty text', '', ''],
  [
    'signs of emphasis and links',
    '*a* _b_ `c` [d](e) <f> #g ~h~ |i| $j$ k@l \\m {n} &o',
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\~h\\~ \\|i\\| \\$j\\$ k\\@l \\\\m \\{n\\} \\&o',
  ],
  ['addresses', 'HTTPS://x.y ftp://x www.x.y', 'HTTPS\\://x.y ftp\\://x www\\.x.y'],
  ['a number with a dot', '1. a', '1\\. a'],
  ['a number with a bracket', '12) a', '12\\) a'],
  ['a number of ten figures, which begins no list', '1234567890. a', '1234567890. a'],
  ['a number within a line', 'a 1. b', 'a 1. b'],
  ['signs at the start of each line', '- a\n+ b\n= c\n: d', '\\- a\\\n\\+ b\\\n\\= c\\\n\\: d'],
  ['the same signs within a line', 'a - b + c = d : e', 'a - b + c = d : e'],
  ['control characters and stray directions', 'a\u0007 \u202Eb', '\u2068a\uFFFD \u202Eb\u202C\u2069'],
])('%s is escaped where it means something and only there', (_name, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

test('a quote of several paragraphs and lines is one quotation, with its reference at the end', () => {
  const made = new MemoProject()
  const source = made.source(['First.\n- second\n\n\nThird.\n\nFourth.'])
  made.evidence(made.risk('Flood'), source, 'First.\n- second\n\n\nThird.\n\nFourth.')
  expect(toMarkdown(treeOf(made))).toContain('\n> First.\\\n> \\- second\n>\n> Third.\n>\n> Fourth.[^1]\n')
})

test('details under the title are escaped, one a line', () => {
  const made = new MemoProject()
  const changes = { author: '*Ada*', audience: '[Desk](x)' }
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes } })
  expect(toMarkdown(treeOf(made))).toContain(
    '\n\nDate: 6 Oct 2026\\\nAuthor: \\*Ada\\*\\\nFor: \\[Desk\\](x)\\\nProject: Ice charts\n\n',
  )
})
