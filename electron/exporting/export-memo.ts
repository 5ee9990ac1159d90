import { exportWords } from './export-words'
import { createHash } from 'node:crypto'
import type { WordTemplate } from '@shared/interchange/word-template'
import type { MemoFormat } from '@shared/ipc/exporting'
import { answersFor, versionsPrinted } from '@shared/memo/answers'
import { type CheckedMemo, checkMemo, draftByChecks } from '@shared/memo/lint/check-memo'
import { composing } from '@shared/memo/compose-memo'
import { picturesFor } from '@shared/memo/pictures'
import type { MemoTree } from '@shared/memo/memo-tree'
import { toHtml } from '@shared/memo/renderings/to-html'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { entity, type Project } from '@shared/document/project'
import { versionsCitedIn } from '@shared/document/queries/memos'
import { Refusal } from '@shared/refusal'
import type { Block } from '@shared/text/blocks'
import { sourceText, type SourceText } from '@shared/text/source-text'
import type { Chromium } from '../chromium/chromium'
import { sliced } from '../in-slices'
import type { ExportedRemark } from './docx-comments'

/** What an export reads of an open project. */
export type ReadableProject = { project: Project; sources: { readText: (versionId: string) => Promise<Block[]> } }

/** A memo as it is exported, and what its checks found. */
export type ComposedMemo = { tree: MemoTree; checked: CheckedMemo }

type ComposeOptions = { at?: string; told?: Project; checked?: CheckedMemo }

/** What a Word document has that no other format does. */
export type WordExtras = { remarks?: readonly ExportedRemark[]; template?: WordTemplate | null }

/** A memo as the bytes of a file; in Word, remarks are comments, and styles and pages may be those of a template. The page engine is used for PDF and for the figure in DOCX only. */
export async function renderMemo(
  tree: MemoTree,
  format: MemoFormat,
  chromium: Pick<Chromium, 'rasterise' | 'printPdf'>,
  { remarks = [], template = null }: WordExtras = {},
): Promise<Uint8Array> {
  switch (format) {
    case 'md':
      return new TextEncoder().encode(toMarkdown(tree))
    case 'html':
      return new TextEncoder().encode(toHtml(tree, sha256))
    case 'pdf': {
      const { memoPdf } = await import('./memo-pdf')
      return memoPdf(tree, toHtml(tree, sha256), chromium)
    }
    case 'docx': {
      const { memoDocx } = await import('./memo-docx')
      return memoDocx(tree, chromium, remarks, template)
    }
  }
}

/**
 * The memo as it is exported now, with the words of its sources and what its saved queries find; they say when. `told` is
 * the project as others are told of it: queries and checks ask by the names that it may lack. What the checks found already
 * need not be found again.
 */
export async function composeWithTexts(
  session: ReadableProject,
  memoId: string,
  { at = new Date().toISOString(), told = session.project, checked: known }: ComposeOptions = {},
): Promise<ComposedMemo> {
  const { project } = session
  const memo = entity(project, 'memos', memoId)
  if (!memo) {
    throw new Refusal('not-found', exportWords.memoGone)
  }
  const texts = new Map<string, SourceText>()
  const readText = (versionId: string): Promise<SourceText> => readInto(texts, session, versionId)
  const answers = await answersFor(project, memo.queryIds ?? [], at, {
    carry: sliced,
    readText: (versionId) => readText(versionId).catch(() => null),
  })
  for (const versionId of [...versionsCitedIn.ask(project, memoId), ...versionsPrinted(answers)]) {
    await readText(versionId)
  }
  const pictures = await sliced(picturesFor(told, memo))
  const tree = await sliced(composing(told, memo, texts, answers, pictures))
  const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length)
  const checked = known ?? (await sliced(checkMemo(project, memo, texts, today, tree)))
  return { tree: { ...tree, draft: [...tree.draft, ...draftByChecks(checked)] }, checked }
}

/** What was remarked on a memo, in the order it was. */
export function remarksOn(project: Project, memoId: string): ExportedRemark[] {
  const on = Object.values(project.remarks).filter((remark) => remark.memoId === memoId)
  return on
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.id < other.id ? -1 : 1))
    .map(({ words, quote, text, analystId, at, done }) => {
      const author = entity(project, 'analysts', analystId)?.name ?? 'Somebody who is gone'
      return { words, quote, text, author, at, done }
    })
}

/** Texts of the sources that a memo cites, by version id. */
export async function textsCited(session: ReadableProject, memoId: string): Promise<Map<string, SourceText>> {
  const texts = new Map<string, SourceText>()
  for (const versionId of versionsCitedIn.ask(session.project, memoId)) await readInto(texts, session, versionId)
  return texts
}

async function readInto(
  texts: Map<string, SourceText>,
  { sources }: ReadableProject,
  versionId: string,
): Promise<SourceText> {
  const text = texts.get(versionId) ?? sourceText(versionId, await sources.readText(versionId))
  texts.set(versionId, text)
  return text
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')
