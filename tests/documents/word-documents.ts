import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PreparedMemo, prepareMemo } from '../../electron/exporting/prepare-memo'
import type { ExportedRemark } from '../../electron/exporting/docx-comments'
import { memoDocx } from '../../electron/exporting/memo-docx'
import type { Commit } from '../../shared/document/change'
import type { Withheld } from '../../shared/ipc/exporting'
import { ProjectSession } from '../../electron/project/session'
import { makeSample } from '../../electron/sample/make-sample'
import { houseTemplate } from '../unit/electron/exporting/house-template'
import { parserInJsdom } from '../unit/electron/importing/parser-in-jsdom'
import { PIXEL } from '../unit/electron/exporting/pixel'
import { everyBlock, oddWords } from '../unit/shared/memo/every-block'
import { largeMemo } from '../unit/shared/memo/large-memo'
import { fullProject, type MemoProject } from '../unit/shared/memo/memo-project'

/** Pictures are one pixel: what is looked at here is the document around them. */
export const engine = { rasterise: async () => PIXEL, printPdf: async () => new Uint8Array() }

const NOTHING: Withheld = { names: false, words: false }

/** Word documents of every sort that Assay makes, by what is special about them. */
export const WORD_DOCUMENTS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'the sample memo': async () => (await sampleMemo()).bytesOf('docx', engine),
  'a memo of 200 risks': () => made(largeMemo(200)),
  'names and words withheld': () => made(fullProject(), { names: true, words: true }),
  'remarks as comments': () => memoDocx(everyBlock(), engine, REMARKS),
  'odd words': () => memoDocx(oddWords(), engine, REMARKS),
  'a whole memo': () => made(fullProject()),
  'a template of a house': async () =>
    memoDocx(everyBlock(), engine, REMARKS, await parserInJsdom.parseTemplate(houseTemplate())),
  'paper in inches': () => memoDocx(everyBlock({ paper: 'letter' }), engine),
}

const REMARKS: readonly ExportedRemark[] = [
  remark({ words: 'written/bottom-line', quote: 'Ships', text: 'Since\nwhen?' }),
  remark({ words: 'judgments/r1/claim', quote: '', text: 'Yes.', done: true }),
  remark({ words: 'written/gaps', quote: 'gone', text: 'Gone?' }),
]

function remark(changes: Partial<ExportedRemark>): ExportedRemark {
  return { words: '', quote: '', text: '', author: 'Ada', at: '2026-10-06T09:00:00Z', done: false, ...changes }
}

async function made({ project, texts, memoId }: MemoProject, withheld = NOTHING): Promise<Uint8Array> {
  const sources = { readText: async (id: string) => texts.get(id) ?? [] }
  const history = { async *walk(): AsyncGenerator<Commit> {} }
  return (await prepareMemo({ project, sources, history }, memoId, withheld)).bytesOf('docx', engine)
}

/** The memo of the sample project, composed for export. */
export async function sampleMemo(): Promise<PreparedMemo> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-sample-memo-'))
  try {
    await makeSample(join(folder, 'sample'), {})
    const session = await ProjectSession.open(join(folder, 'sample'))
    const [memoId = ''] = Object.keys(session.project.memos)
    const memo = await prepareMemo(session, memoId, NOTHING)
    await session.close()
    return memo
  } finally {
    await rm(folder, { recursive: true })
  }
}
