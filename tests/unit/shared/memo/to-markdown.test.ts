import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { composeMemo } from '@shared/memo/compose-memo'
import { escapeMarkdown, toMarkdown } from '@shared/memo/to-markdown'
import { expect, test } from 'vitest'
import { fullProject } from './memo-project'

const parsed = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

const flat = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(flat) : [])]
/** GitHub finds addresses in plain text too; such a link shows its own address and nothing else. */
const isMarkup = (node: Nodes): boolean =>
  !['root', 'paragraph', 'text', 'break'].includes(node.type) &&
  !(node.type === 'link' && node.url.endsWith(textOf(node)))

const textOf = (node: Nodes): string =>
  flat(node)
    .map((each) => (each.type === 'text' ? each.value : each.type === 'break' ? '\n' : ''))
    .join('')

/** Signs Markdown gives a meaning, at every place of a line. */
const MARKUP = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~$@&:;=^"\'/ 1a\n'.split('')),
      fc.constantFrom(
        'https://x.y',
        'www.x.yz',
        'a@b.cd',
        '&amp;',
        '1. ',
        '- ',
        '    ',
        '~~',
        '---',
        'a\n===',
        'a\n---',
        '```',
        '<b>',
        '|-|',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

const shownLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n')

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
  const root = parsed(toMarkdown(composeMemo(made.project, made.memo, made.texts)))
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
  const nodes = flat(parsed(toMarkdown(composeMemo(made.project, made.memo, made.texts))))
  const references = nodes.flatMap((node) => (node.type === 'footnoteReference' ? node.identifier : []))
  const definitions = nodes.flatMap((node) => (node.type === 'footnoteDefinition' ? node.identifier : []))
  expect(definitions).toEqual(['1', '2', '3'])
  expect(new Set(references)).toEqual(new Set(definitions))
})

test('the handling mark stands first and last', () => {
  const made = fullProject()
  const markdown = toMarkdown(composeMemo(made.project, made.memo, made.texts))
  expect(markdown.startsWith('**TLP:AMBER**\n')).toBe(true)
  expect(markdown.endsWith('**TLP:AMBER**\n')).toBe(true)
})
