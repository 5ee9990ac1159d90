import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { composeMemo } from '@shared/memo/compose-memo'
import type { MemoTree, TreeBlock } from '@shared/memo/memo-tree'
import { toHtml } from '@shared/memo/renderings/to-html'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { expect, it } from 'vitest'
import { composeWithTexts, renderMemo } from '../../electron/exporting/export-memo'
import { largeMemo } from '../unit/shared/memo/large-memo'

const RISKS = 200
const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 3) * 2 + 1
/** One white pixel: drawing the figure is the page engine's time, not the writer's. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
)
const chromium = { rasterise: async () => PIXEL, printPdf: async () => new Uint8Array() }

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

it(`a memo of ${RISKS} risks to DOCX, against the docx library writing as many bare paragraphs and tables`, async () => {
  const made = largeMemo(RISKS)
  const session = {
    project: made.project,
    sources: { readText: async (id: string) => made.texts.get(id) ?? [] },
  }
  const tree = composeMemo(made.project, made.memo, made.readTexts)
  const [memo, floor, compose, text]: number[][] = [[], [], [], []]
  for (let run = 0; run < RUNS; run += 1) {
    const ours = () => composeWithTexts(session, made.memoId).then(({ tree }) => renderMemo(tree, 'docx', chromium))
    // In turn, each first every other time: the machine's mood falls on both.
    if (run % 2 === 0) memo?.push(await timed(ours))
    floor?.push(await timed(() => bareDocument(tree)))
    if (run % 2 === 1) memo?.push(await timed(ours))
    compose?.push(await timed(() => Promise.resolve(composeMemo(made.project, made.memo, made.readTexts))))
    text?.push(await timed(() => Promise.resolve(toMarkdown(tree) + toHtml(tree, () => ''))))
  }
  const [ours, bare] = [median(memo ?? []), median(floor ?? [])]
  console.log(
    `Memo of ${RISKS} risks and ${tree.notes.length} notes to DOCX: ${ours.toFixed(0)} ms against ${bare.toFixed(0)} ms ` +
      `for as many bare paragraphs and tables = ${(ours / bare).toFixed(2)}x; of it composing ` +
      `${median(compose ?? []).toFixed(0)} ms; Markdown and HTML together ${median(text ?? []).toFixed(0)} ms`,
  )
  expect(ours).toBeGreaterThan(0)
})

it(`a memo of ${RISKS} risks to DOCX, against pandoc making a document of the same Markdown`, async ({ skip }) => {
  if (spawnSync('pandoc', ['--version']).error) skip('pandoc is not installed: nothing to compare with.')
  const made = largeMemo(RISKS)
  const tree = composeMemo(made.project, made.memo, made.readTexts)
  const markdown = toMarkdown(tree)
  const folder = await mkdtemp(join(tmpdir(), 'assay-pandoc-'))
  const pandoc = async (words: string) => {
    const args = ['--from', 'gfm+footnotes', '--to', 'docx', '--toc', '--output', join(folder, 'memo.docx')]
    const { status } = spawnSync('pandoc', args, { input: words })
    expect(status).toBe(0)
  }
  const [memo, theirs, start]: number[][] = [[], [], []]
  for (let run = 0; run < RUNS; run += 1) {
    if (run % 2 === 0) memo?.push(await timed(() => renderMemo(tree, 'docx', chromium)))
    theirs?.push(await timed(() => pandoc(markdown)))
    start?.push(await timed(() => pandoc('One.')))
    if (run % 2 === 1) memo?.push(await timed(() => renderMemo(tree, 'docx', chromium)))
  }
  await rm(folder, { recursive: true })
  const [ours, whole, begin] = [median(memo ?? []), median(theirs ?? []), median(start ?? [])]
  console.log(
    `Memo of ${RISKS} risks to DOCX: ${ours.toFixed(0)} ms; pandoc ${whole.toFixed(0)} ms, of it ${begin.toFixed(0)} ms for a ` +
      `document of one word = ${(ours / whole).toFixed(2)}x, ${(ours / (whole - begin)).toFixed(2)}x without its start`,
  )
  expect(ours).toBeGreaterThan(0)
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The same words in the same number of paragraphs and tables, without styles, notes, links or widths. */
async function bareDocument(tree: MemoTree): Promise<Uint8Array> {
  const blocks = tree.sections.flatMap(({ lead, data }) => [...lead.blocks, ...data])
  const children = [...blocks.flatMap(bare), ...tree.notes.map(({ citation }) => new Paragraph(citation))]
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
}

const words = (inlines: readonly { kind: string; text?: string }[]): string =>
  inlines.map(({ text }) => text ?? '').join('')

function bare(block: TreeBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'words':
      return block.blocks.flatMap(bare)
    case 'extract':
      return block.paragraphs.map((inlines) => new Paragraph(words(inlines)))
    case 'heading':
    case 'quote':
      return [new Paragraph(block.text)]
    case 'paragraph':
      return [new Paragraph(words(block.inlines))]
    case 'list':
      return block.items.map(({ inlines }) => new Paragraph(words(inlines)))
    case 'picture':
      return [new Paragraph(block.caption)]
    case 'table': {
      const row = (cells: readonly string[]) =>
        new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
      return [
        new Table({
          rows: [row(block.head), ...block.rows.map(({ cells }) => row(cells.map(({ inlines }) => words(inlines))))],
        }),
      ]
    }
  }
}
