import { exportWords } from './export-words'
import { entitiesOf, entity, type Project } from '@shared/document/project'
import { scalesOf } from '@shared/document/queries/scales'
import { sha256OfText } from '@shared/encoding/sha-256'
import { receiptText } from '@shared/interchange/receipt/make-receipt'
import type { ExportFormat, Withheld } from '@shared/ipc/exporting'
import type { CheckedMemo } from '@shared/memo/lint/check-memo'
import type { Handover } from '@shared/kinds/handovers'
import { type Handed, handedNow } from '@shared/memo/handed-over'
import type { MemoTree } from '@shared/memo/memo-tree'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { Refusal } from '@shared/refusal'
import { withWords } from '@shared/memo/map-words'
import { namesReplaced, withLetters, withoutNames } from '@shared/memo/without-names'
import { withoutQuotes } from '@shared/memo/without-text'
import { type SourceText, sourceText } from '@shared/text/source-text'
import { version } from '../../package.json'
import type { Chromium } from '../chromium/chromium'
import { composeWithTexts, type ReadableProject, remarksOn, renderMemo } from './export-memo'
import type { NamedTemplate } from './read-template'
import { formerNames } from '../project/former-names'
import type { Readable } from '../project/viewpoint'
import { type Reword, wordsWithheld } from './withheld-words'

/** A memo that was composed once for all files it is exported as. */
export type PreparedMemo = {
  memoId: string
  tree: MemoTree
  /** What it says of its risks, and the SHA-256 of its words, whatever is withheld of them in the files. */
  said: Handed
  sha256: string
  /** What the checks found. */
  checks: Handover['checks']
  bytesOf: (format: ExportFormat, chromium: Pick<Chromium, 'rasterise' | 'printPdf'>) => Promise<Uint8Array>
}

/** What is asked of a Word document alone. */
export type AlsoInWord = { remarks?: boolean | undefined; template?: NamedTemplate | null }

/**
 * Composes a memo as it is exported now; remarks go along where nothing is withheld, since they name and quote. Refuses
 * where it is gone, or a text cannot be read.
 */
export async function prepareMemo(
  { project, sources, history }: ReadableProject & Pick<Readable, 'history'>,
  memoId: string,
  withheld: Withheld,
  also: AlsoInWord = {},
): Promise<PreparedMemo> {
  const texts = new Map<string, SourceText>()
  const kept = {
    readText: async (versionId: string) => {
      const blocks = texts.get(versionId)?.blocks ?? (await sources.readText(versionId))
      if (!texts.has(versionId)) texts.set(versionId, sourceText(versionId, blocks))
      return [...blocks]
    },
  }
  const told = withheld.names ? withLetters(project) : project
  const former = withheld.names ? await formerNames({ project, history }) : []
  const readable = { project, sources: kept }
  const { tree: whole, checked } = await composeWithTexts(readable, memoId)
  const memo = entity(project, 'memos', memoId)!
  // Saved queries say at which moment they were asked: the same words an hour later are the same words.
  const dateless = memo.queryIds?.length
    ? (await composeWithTexts(readable, memoId, { at: memo.createdAt, checked })).tree
    : whole
  const composed = withheld.names ? (await composeWithTexts(readable, memoId, { told, checked })).tree : whole
  const unnamed = withheld.names ? withoutNames(composed, project, memo, former) : composed
  const names: Reword = withheld.names ? namesReplaced(project, [memo], former) : (words) => words
  const quoteless = withheld.words ? withoutQuotes(unnamed, told, texts) : unnamed
  const inTemplate = also.template?.template.words ?? []
  const said = [quoteless, withWords([besidesMemo(project), inTemplate], names)]
  const words: Reword = withheld.words ? await wordsWithheld(said, { project, sources }) : (each) => each
  const tree = withheld.words ? withWords(quoteless, words) : quoteless
  const remarks = also.remarks && !withheld.names && !withheld.words ? remarksOn(project, memoId) : []
  const receipt = (): string =>
    receiptText({
      project: told,
      memo,
      tree,
      texts,
      withheld,
      made: { by: 'Assay', version, at: new Date().toISOString() },
      reword: (each) => words(names(each)),
    })
  return {
    memoId,
    tree,
    said: handedNow(project, memo),
    sha256: sha256OfText(toMarkdown(dateless)),
    checks: checksOf(checked),
    bytesOf: async (format, chromium) => {
      if (format === 'receipt') return new TextEncoder().encode(receipt())
      if (format === 'docx' && also.template) refuseTelling(also.template, (each) => words(names(each)))
      return renderMemo(tree, format, chromium, { remarks, template: also.template?.template ?? null })
    },
  }
}

/** What a receipt says that the memo need not print. */
const besidesMemo = (project: Project): unknown => [
  scalesOf(project),
  project.about.project.title,
  entitiesOf(project, 'risks').map(({ title }) => title),
  entitiesOf(project, 'sessions').map(({ name }) => name),
]

function checksOf({ profile, score }: CheckedMemo): Handover['checks'] {
  const { errors, warnings, waived } = score
  return { profile, errors, warnings, waived }
}

/** A template is somebody else's text, and is not changed: where it says what is withheld, there is no Word document. */
function refuseTelling({ fileName, template }: NamedTemplate, reword: Reword): void {
  if (template.words.every((each) => reword(each) === each)) return
  throw new Refusal('template-tells', exportWords.templateTells(fileName))
}
