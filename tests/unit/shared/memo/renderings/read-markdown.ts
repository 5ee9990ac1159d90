import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Markdown as GitHub reads it. */
export const parsed = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** A node and all in it. */
export const flat = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(flat) : [])]
/** The words that are shown of a node. */
export const textOf = (node: Nodes): string =>
  flat(node)
    .map((each) => (each.type === 'text' ? each.value : each.type === 'break' ? '\n' : ''))
    .join('')

/** Signs Markdown gives a meaning, at every place of a line. */
export const MARKUP = fc
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

/** What a reader of Markdown shows of words as they are. */
export const shownLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n')
