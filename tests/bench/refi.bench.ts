import { createAnchor } from '@shared/anchoring/create-anchor'
import { newProject, type Project } from '@shared/document/project'
import type { Passage } from '@shared/kinds/passages'
import type { Block } from '@shared/text/blocks'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { ZipFile } from '../../electron/exporting/zip-file'
import { refi } from '../../electron/interchange/refi/refi'
import { writeRefi } from '../../electron/interchange/refi/write-refi'
import { parserInJsdom } from '../unit/electron/importing/parser-in-jsdom'

/** What an exchange by REFI-QDA costs beside its XML alone: to pack the same bytes, and to parse them. */

const RUNS = Number(process.env['ASSAY_BENCH_RUNS'] ?? 5)
const AT = '2026-11-23T10:00:00.000Z'
const idOf = (kind: number, n: number): string => `01890000-0000-7000-8000-${kind}${String(n).padStart(11, '0')}`

const sentence = (n: number): string => `In part ${n} of the report the river 🌊 rose and nobody said why.`

/** A project with one text and so many passages, each with a tag. */
function made(count: number): { project: Project; blocks: Block[] } {
  const lines = Array.from({ length: count }, (_, n) => sentence(n))
  const text = lines.join('\n\n')
  const blocks = lines.map((line): Block => ({ kind: 'paragraph', level: null, role: 'body', text: line }))
  const project = newProject({ projectId: idOf(0, 0), title: 'Measured', createdAt: AT })
  const [analyst, source, version, tag] = [idOf(1, 0), idOf(2, 0), idOf(3, 0), idOf(4, 0)]
  const passages: Record<string, Passage> = {}
  let start = 0
  for (const [n, line] of lines.entries()) {
    const id = idOf(5, n)
    passages[id] = {
      id,
      sourceId: source,
      versionId: version,
      anchor: createAnchor(text, { start, end: start + line.length }),
      tagIds: [tag],
      note: n % 5 === 0 ? 'Worth a second look.' : '',
      statement: null,
      credibility: null,
      createdBy: analyst,
      createdAt: AT,
    }
    start += line.length + 2
  }
  const card = { authors: [], publisher: '', published: null, retrieved: null, url: '', language: '', origin: '' }
  const tables = {
    analysts: { [analyst]: { id: analyst, name: 'Ada', position: 1 } },
    tags: {
      [tag]: {
        id: tag,
        parentId: null,
        position: 1,
        name: 'cost',
        colour: 1 as const,
        definition: '',
        include: '',
        exclude: '',
        shortcut: null,
      },
    },
    sources: {
      [source]: {
        id: source,
        versionId: version,
        position: 1,
        title: 'River',
        reliability: null,
        descriptor: '',
        ...card,
      },
    },
    versions: {
      [version]: {
        id: version,
        sourceId: source,
        importedAt: AT,
        fileName: 'river.txt',
        format: 'txt' as const,
        encoding: 'utf-8',
        originalSha256: '0'.repeat(64),
        blocksSha256: '1'.repeat(64),
        bytes: text.length,
        characters: text.length,
        blocks: blocks.length,
        notes: [],
      },
    },
    passages,
  }
  return { project: { ...project, ...tables }, blocks }
}

const exported = ({ project, blocks }: ReturnType<typeof made>) =>
  writeRefi({ project, sources: { readText: async () => blocks } }, { count: 'code-points' })

async function median(work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN
}

it('an export of 20,000 passages costs at most three times packing its bytes', async () => {
  const study = made(20_000)
  const parts = Object.entries(unzipSync(await exported(study))).map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  )
  const alone = await median(() => {
    const zip = new ZipFile()
    for (const [name, text] of parts) zip.begin(name).push(new TextEncoder().encode(text), true)
    return zip.end()
  })
  const whole = await median(() => exported(study))
  console.log(
    `Export of 20,000 passages: ${whole.toFixed(0)} ms, its bytes alone ${alone.toFixed(0)} ms = ${(whole / alone).toFixed(2)}x (aim <= 3x)`,
  )
  expect(whole / alone).toBeLessThanOrEqual(3)
})

it('an import of 300 selections costs at most three times parsing its XML', async () => {
  const bytes = await exported(made(300))
  const xml = new TextDecoder().decode(unzipSync(bytes)['project.qde'])
  const project = newProject({ projectId: idOf(0, 1), title: 'Other', createdAt: AT })
  const sources = { readText: async () => [] }
  let ids = 0
  const planned = async () => {
    const file = await refi.read({ name: 'a.qdpx', bytes }, { chromium: async () => parserInJsdom })
    return file.plan({ project, isKept: () => false, sources, newId: () => idOf(6, (ids += 1)), at: AT })
  }
  expect((await planned()).operations.length).toBeGreaterThan(300)
  const alone = await median(() => new DOMParser().parseFromString(xml, 'application/xml'))
  const whole = await median(planned)
  console.log(
    `Import of 300 selections: ${whole.toFixed(0)} ms, its XML alone ${alone.toFixed(0)} ms = ${(whole / alone).toFixed(2)}x (aim <= 3x)`,
  )
  expect(whole / alone).toBeLessThanOrEqual(3)
})
