import type { Block } from '@shared/text/blocks'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../../renderer/parser/pdf/engine'

// One article of our own, printed by `node scripts/pdf-fixtures.mjs` in one and two columns with heads, feet, notes and
// broken words: its words and their order are known exactly.

const folder = join(import.meta.dirname, '../../../fixtures/pdf')

type Printed = {
  title: string
  blocks: { kind: Block['kind']; level?: number; text?: string; cells?: string[] }[]
  notes: string[]
}
const article = JSON.parse(await readFile(join(folder, 'article.json'), 'utf8')) as Printed
const read = async (name: string) => parse(new Uint8Array(await readFile(join(folder, `${name}.pdf`))))

type Told = Pick<Block, 'kind' | 'level' | 'role' | 'text'>
const told = ({ kind, level, role, text }: Block): Told => ({ kind, level, role, text })

const expected: Told[] = [
  { kind: 'heading', level: 1, role: 'headline', text: article.title },
  ...article.blocks.map(({ kind, level, text, cells }): Told => {
    const depth = kind === 'list-item' ? 1 : (level ?? null)
    return { kind, level: depth, role: 'body', text: text ?? (cells ?? []).join('\t') }
  }),
]
const notes = article.notes.map((text, at) => `[${at + 1}] ${text}`)

/** A hyphen at the end of a line, of a word that is nowhere else in the article: nothing tells that it stays. */
const withoutItsHyphen = ({ text, ...block }: Told): Told => ({
  ...block,
  text: text.replace('shallow-draught', 'shallowdraught'),
})

const HEAD = 'River notes, working paper 7'

describe.each([
  ['tex-1', 'Working paper 7'],
  ['tex-2', 'Working paper 7'],
  ['office-1', HEAD],
  ['office-2', HEAD],
  ['office-tagged', HEAD],
  ['web-tagged', HEAD],
  ['web-2', HEAD],
])('the article as %s', (name, head) => {
  test('is read word for word, in its order, as what each part is', async () => {
    const { blocks, title } = await read(name)
    const text = blocks.filter(({ role }) => role !== 'note').map(told)
    expect(text).toEqual(name === 'web-2' ? expected.map(withoutItsHyphen) : expected)
    expect(title).toBe(article.title)
  })

  test('has its notes behind the text of a page, and its head and foot left out', async () => {
    const { blocks, notes: said } = await read(name)
    expect(blocks.filter(({ role }) => role === 'note').map(({ text }) => text)).toEqual(notes)
    const left = said.find((note) => note.startsWith('Left out as running heads or feet: '))
    expect(left ?? '').toContain(head)
    expect(JSON.stringify(blocks)).not.toContain(head)
  })

  test('says on which page each word stands', async () => {
    const { blocks } = await read(name)
    const pages = blocks.flatMap(({ pages: on = [] }) => on.map(({ page }) => page))
    expect(pages).toEqual(pages.toSorted((one, other) => one - other))
    expect(new Set(pages).size).toBeGreaterThan(1)
    for (const { pages: on = [], text } of blocks)
      for (const { from } of on) expect(from === 0 || /[\s\p{L}]/u.test(text.charAt(from - 1))).toBe(true)
  })
})

test('lines that run to the left are put together as paragraphs', async () => {
  const paragraphs: unknown = JSON.parse(await readFile(join(folder, 'rtl.json'), 'utf8'))
  const { blocks } = await read('web-rtl')
  expect(blocks.map(({ text }) => text)).toEqual(paragraphs)
})

test('fonts of pixels have no meanings for some letters, which is said; the rest is read', async () => {
  const { blocks, notes: said } = await read('tex-pixels')
  const wrong = blocks.filter(({ role, text }) => role === 'body' && !expected.some((block) => block.text === text))
  expect(wrong.map(({ text }) => text.slice(0, 30))).toEqual([
    'The difficulty is not the wate',
    'Wholesale buyers have begun to',
  ])
  expect(blocks.filter(({ role }) => role === 'note').map(({ text }) => text)).toEqual(notes)
  expect(said.some((note) => note.includes('that the file gives no meaning'))).toBe(true)
})
