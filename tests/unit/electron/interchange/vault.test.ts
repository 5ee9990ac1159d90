import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkable, linkTo, vaultTag } from '@shared/interchange/vault/links'
import { sourceNote } from '@shared/interchange/vault/source-note'
import { type Block, BlockKind } from '@shared/text/blocks'
import { sourceText } from '@shared/text/source-text'
import { Refusal } from '@shared/refusal'
import { writeVault } from '../../../../electron/interchange/vault/write-vault'
import { fullProject, MemoProject } from '../../shared/memo/memo-project'
import { flat, MARKUP, parsed, shownLines, textOf } from '../../shared/memo/renderings/read-markdown'

const readable = (made: MemoProject) => ({
  project: made.project,
  sources: { readText: async (versionId: string) => made.texts.get(versionId)! },
})

async function vaultOf(made: MemoProject): Promise<Map<string, string>> {
  const parts = unzipSync(await writeVault(readable(made), {}))
  return new Map(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

/** The properties of a note, read as YAML that holds JSON. */
function propertiesOf(note: string): Record<string, unknown> {
  const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(note) ?? []
  return Object.fromEntries(
    yaml.split('\n').map((line) => {
      const at = line.indexOf(': ')
      return [line.slice(0, at), JSON.parse(line.slice(at + 2)) as unknown]
    }),
  )
}

const blocksIn = (note: string): string[] =>
  [...note.matchAll(/(?:^| )\^([A-Za-z0-9-]+)$/gm)].map(([, name = '']) => name)
const linksIn = (note: string): string[][] =>
  [...note.matchAll(/\[\[([^#\]]*)#\^([^|\]]+)\|/g)].map(([, to = '', block = '']) => [to, block])

test('a note has the card as flat properties, and every block a name of its own', async () => {
  const vault = await vaultOf(fullProject())
  const path = 'Ice charts/Sources/Norvik stops its ice charts.md'
  const note = vault.get(path)!
  expect(propertiesOf(note)).toEqual({
    title: 'Norvik stops its ice charts',
    aliases: ['Norvik stops its ice charts'],
    citekey: 'lund2026norvik',
    authors: ['Ada Lund'],
    publisher: 'Northern Ledger',
    published: '2026-10-04',
    retrieved: '2026-10-05',
    url: 'https://ledger.example/ice',
    language: 'en',
    reliability: 'B',
    'assay-id': expect.any(String),
  })
  expect(note).toContain('The port stopped its ice charts on Monday. ^p1')
  for (const each of vault.values()) expect(new Set(blocksIn(each)).size).toBe(blocksIn(each).length)
})

test('every link leads to a block that is there', async () => {
  const vault = await vaultOf(fullProject())
  let count = 0
  for (const [path, note] of vault) {
    for (const [to = '', block = ''] of linksIn(note)) {
      const target = to === '' ? note : vault.get(`Ice charts/${to}.md`)
      expect([path, to, blocksIn(target ?? '').includes(block)]).toEqual([path, to, true])
      count += 1
    }
  }
  expect(count).toBeGreaterThan(5)
})

test('names are unique in whatever letters, and lead out of no folder on any system', async () => {
  const made = new MemoProject()
  const titles = ['../../etc', 'CON', 'Port', 'port', 'PORT (1)', 'A/B: c?', 'x#y^z|[w]', '.', 'x'.repeat(400)]
  for (const title of titles) made.source(['Words.'], { title })
  made.project.about.project = { ...made.project.about.project, title: '..' }
  const paths = [...(await vaultOf(made)).keys()]
  expect(paths.length).toBe(titles.length + 1)
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  for (const path of paths) {
    expect(path).toMatch(/^Project\/(?:Sources|Memos)\/[^/\\:*?"<>|#^[\]]{1,120}\.md$/)
    expect(path).not.toMatch(/\/(?:\.|con\.|con$)|[. ]\.md$/i)
  }
})

test('a text that cannot be read is told, and a project of nothing is refused', async () => {
  const made = new MemoProject()
  made.source(['Words.'])
  const failing = {
    project: made.project,
    sources: { readText: () => Promise.reject(new Refusal('damaged', 'Damaged.')) },
  }
  const parts = unzipSync(await writeVault(failing, {}))
  expect(strFromU8(parts['Ice charts/Sources/Norvik stops its ice charts.md']!)).toContain(
    '*The text of this source could not be read.*',
  )
  delete made.project.memos[made.memoId]
  made.project.sources = {}
  await expect(writeVault(failing, {})).rejects.toThrow(
    'There are no sources and no memos yet. Nothing was exported. Import an article first.',
  )
})

test('an item of a list has one mark in a note: its own, or that of a list', () => {
  const made = new MemoProject()
  const source = made.project.sources[made.source(['Words.'])]!
  const item = (text: string): Block => ({ kind: 'list-item', level: 1, role: 'body', text })
  const note = sourceNote(made.project, source, sourceText(source.versionId, [item('1. Ice'), item('Ships')]), 'key')
  expect(note).toContain('\n\n1\\. Ice ^p1\n\n- Ships ^p2\n')
})

test('whatever an article says, a note shows these words and makes nothing of them', () => {
  const made = new MemoProject()
  const source = made.project.sources[made.source(['Words.'])]!
  const kinds = fc.constantFrom(...BlockKind.options)
  const words = fc.oneof(MARKUP, fc.constantFrom('[[Other]]', '#tag', '^p1', '%%gone%%', '==x==', '$x$'))
  fc.assert(
    fc.property(
      words.filter((text) => shownLines(text) !== ''),
      kinds,
      (text, kind) => {
        const block: Block = { kind, level: kind === 'heading' ? 1 : null, role: 'body', text }
        const note = sourceNote(made.project, source, sourceText(source.versionId, [block]), 'key')
        const body = note.slice(note.indexOf('\n---\n') + 5)
        const tree = parsed(body)
        const [, ...shown] = tree.children
        const all = shown
          .map(textOf)
          .join('\n')
          .replace(/\s*\^p1$/, '')
        const expected = kind === 'heading' ? shownLines(text).replaceAll('\n', ' ') : shownLines(text)
        expect(shownLines(all)).toBe(expected)
        expect(flat(tree).filter(({ type }) => ['html', 'code', 'inlineCode', 'strong'].includes(type))).toEqual([])
        expect(body).not.toMatch(/(?<!\\)\[\[|(?<![\\\w/])#\w|(?<!\\)\$|%%|==/)
        expect(body.match(/(?<!\\)\^/g)).toEqual(['^'])
      },
    ),
    { numRuns: 400 },
  )
})

test('tags and links are written as Obsidian takes them', () => {
  expect([['Cost', 'Wages & fees'], ['2026'], ['!?'], ['港 湾'], ['2', '3']].map(vaultTag)).toEqual([
    'Cost/Wages-fees',
    't2026',
    'tag',
    '港-湾',
    't2/3',
  ])
  expect(linkTo('Sources/A', 'p1', 'a]]|b\nc')).toBe('[[Sources/A#^p1|a b c]]')
  expect(linkable('a#b^c[d]|e')).toBe('a b c d e')
})
